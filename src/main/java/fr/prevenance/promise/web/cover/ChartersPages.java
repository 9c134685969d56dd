package fr.prevenance.promise.web.cover;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.VersionState;
import fr.prevenance.promise.web.CoverText;
import fr.prevenance.promise.web.HeldTexts;
import fr.prevenance.promise.web.Looks;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads the list of charters, and what a new one can start from. */
@Component
class ChartersPages {

  private final CharterDesk charters;
  private final HeldTexts texts;
  private final Standings standings;

  ChartersPages(CharterDesk charters, HeldTexts texts, Standings standings) {
    this.charters = charters;
    this.texts = texts;
    this.standings = standings;
  }

  ChartersPage list(Viewer viewer) {
    List<ChartersPage.Line> all =
        charters.all(viewer).stream().map(one -> line(viewer, one)).toList();
    return new ChartersPage(
        lead(all),
        all,
        charters.archived(viewer).stream().map(one -> line(viewer, one)).toList(),
        viewer.writes());
  }

  private static Content lead(List<ChartersPage.Line> all) {
    long promised = all.stream().filter(one -> !one.draft()).count();
    boolean drafts = promised == 0 && !all.isEmpty();
    long told = drafts ? all.size() : promised;
    return Words.richPlural(
        drafts ? "promise.charters.lead.drafts" : "promise.charters.lead",
        told,
        Formats.sentence(Spelled.feminine(told)));
  }

  NewPage fresh(Viewer viewer, CoverForm values, fr.prevenance.platform.web.Form form) {
    List<Option> units =
        viewer.units().outline(viewer.top()).stream()
            .map(placed ->
                new Option(
                    placed.unit().key(), "\u2003".repeat(placed.depth()) + placed.unit().name()))
            .toList();
    List<Option> parents =
        charters.all(viewer).stream()
            .filter(one -> !one.isVariant())
            .map(one -> new Option(one.key(), one.title()))
            .toList();
    return new NewPage(form, values, units, parents, languages());
  }

  static List<Option> languages() {
    return List.of("fr", "en", "de", "es", "it", "nl", "pt").stream()
        .map(code -> new Option(code, language(code)))
        .toList();
  }

  private static String language(String code) {
    return Formats.sentence(Locale.of(code).getDisplayLanguage(Locale.of(code)));
  }

  private ChartersPage.Line line(Viewer viewer, Charter charter) {
    CharterHistory history = charters.history(charter.id());
    LocalDate today = charters.today(charter);
    CharterVersion version = history.reference(today);
    return new ChartersPage.Line(
        charter.key(),
        charter.title(),
        CoverText.of(viewer, charter),
        charter.parent() == null
            ? ""
            : charters.find(charter.parent()).map(Charter::title).orElse(""),
        state(charter, history, version, today),
        version.isDraft(),
        version.isDraft() || charter.isArchived() ? List.of() : tally(viewer, charter, today),
        viewer.writes() && viewer.sees(charter.unit()));
  }

  private static String state(
      Charter charter, CharterHistory history, CharterVersion version, LocalDate today) {
    if (charter.archivedOn() != null)
      return Words.t("promise.archived-on", Dates.date(charter.archivedOn()));
    VersionState state = history.stateOn(version, today);
    var from = version.course().effectiveFrom();
    String told =
        from == null
            ? Words.t("promise.version-state." + state)
            : Words.t("promise.version-since." + state, Dates.date(from));
    return Words.t("promise.version.number", version.number(), told);
  }

  private List<ChartersPage.Tally> tally(Viewer viewer, Charter charter, LocalDate today) {
    List<Commitment> held =
        texts.of(charter).commitments().stream()
            .filter(one -> HeldTexts.concerns(viewer.units(), one, charter.unit()))
            .toList();
    List<Standing> all = standings.of(held, charter.unit(), today);
    return Arrays.stream(CommitmentState.values())
        .filter(state -> all.stream().anyMatch(one -> one.state() == state))
        .map(state -> {
          long count = all.stream().filter(one -> one.state() == state).count();
          return new ChartersPage.Tally(
              Looks.of(state), Words.plural("promise.tally." + state, count));
        })
        .toList();
  }
}
