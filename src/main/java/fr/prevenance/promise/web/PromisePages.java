package fr.prevenance.promise.web;

import fr.prevenance.Refused;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Remedies;
import fr.prevenance.promise.Remedy;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.StandingChange;
import fr.prevenance.promise.Standings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts the page of one promise together. */
@Component
class PromisePages {

  private static final int TURNS = 20;

  private final CharterDesk charters;
  private final HeldTexts texts;
  private final Standings standings;
  private final StandingLines lines;
  private final Remedies remedies;
  private final SheetFacts facts;

  PromisePages(
      CharterDesk charters,
      HeldTexts texts,
      Standings standings,
      StandingLines lines,
      Remedies remedies,
      SheetFacts facts) {
    this.charters = charters;
    this.texts = texts;
    this.standings = standings;
    this.lines = lines;
    this.remedies = remedies;
    this.facts = facts;
  }

  SheetPage sheet(Viewer viewer, Perspective seen, String charterKey, String key) {
    Charter charter = charters.get(viewer, charterKey);
    HeldText text = texts.of(charter);
    Commitment one = text.find(key).orElseThrow(Refused::notFound);
    UnitId place = HeldTexts.place(viewer.units(), charter, seen);
    Standing here = standings.of(List.of(one), place, texts.window(charter, seen)).getFirst();
    return new SheetPage(
        facts.head(viewer, text, here),
        lines.told(here, text.variations().get(one.id())),
        course(here, charters.today(charter)),
        places(viewer, seen, charter, here),
        history(viewer, one),
        remedies.of(one.id()).stream().map(remedy -> cure(viewer, remedy)).toList(),
        facts.links(viewer, charter, here));
  }

  private SheetPage.Course course(Standing here, LocalDate today) {
    Commitment one = here.commitment();
    List<PeriodMeasurement> months = standings.series(one, here.unit(), today);
    FigureText text = lines.text(one);
    String sentence = one.spoken();
    String label = Words.t("promise.chart", sentence, text.target(one.proof().target()));
    return new SheetPage.Course(
        ProofChart.of(months, one.proof().target(), text),
        months.stream().map(month -> month(text, month)).toList(),
        label);
  }

  private static SheetPage.Month month(FigureText text, PeriodMeasurement month) {
    var measured = month.measurement();
    return new SheetPage.Month(
        Dates.month(YearMonth.parse(month.period())),
        text.value(measured.value()),
        text.between(measured),
        text.count(measured));
  }

  private List<SheetPage.Place> places(
      Viewer viewer, Perspective seen, Charter charter, Standing here) {
    return standings.byUnit(charter, here.commitment(), texts.window(charter, seen)).stream()
        .filter(one -> viewer.sees(one.unit()) && !one.unit().equals(here.unit()))
        .map(one -> {
          var unit = viewer.units().get(one.unit());
          String href =
              "/promise/charters/%s/commitments/%s?in=%s"
                  .formatted(charter.key(), here.commitment().key(), unit.key());
          return new SheetPage.Place(unit.name(), href, lines.told(one, null));
        })
        .toList();
  }

  /** Newest first. */
  private List<SheetPage.Turn> history(Viewer viewer, Commitment one) {
    return standings.history(one.id()).reversed().stream()
        .filter(change -> viewer.sees(change.unit()))
        .sorted(Comparator.comparing(StandingChange::day).reversed())
        .limit(TURNS)
        .map(change -> turn(viewer, change))
        .toList();
  }

  private static SheetPage.Turn turn(Viewer viewer, StandingChange change) {
    return new SheetPage.Turn(
        Dates.date(change.day()),
        viewer.units().get(change.unit()).name(),
        change.was() == null ? null : StandingLines.state(Objects.requireNonNull(change.was())),
        StandingLines.state(change.is()));
  }

  private static SheetPage.Cure cure(Viewer viewer, Remedy remedy) {
    Integer number = remedy.actionNumber();
    return new SheetPage.Cure(
        remedy.title(),
        remedy.dueOn(),
        number == null || !viewer.sees(remedy.unit()) ? null : "/actions/" + number);
  }
}
