package fr.prevenance.action.web;

import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.Document;
import fr.prevenance.action.DocumentDesk;
import fr.prevenance.action.Entry;
import fr.prevenance.action.Person;
import fr.prevenance.action.Status;
import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one action for its drawer and its page. */
@Component
class SheetPages {

  private final ActionDesk desk;
  private final DocumentDesk documents;
  private final OriginWords origins;
  private final CriterionDesk criteria;
  private final Trials trials;

  SheetPages(
      ActionDesk desk,
      DocumentDesk documents,
      OriginWords origins,
      CriterionDesk criteria,
      Trials trials) {
    this.desk = desk;
    this.documents = documents;
    this.origins = origins;
    this.criteria = criteria;
    this.trials = trials;
  }

  @Transactional(readOnly = true)
  public SheetPage sheet(Viewer viewer, int number) {
    Action action = desk.get(viewer, number);
    List<Entry> thread = desk.thread(action.id());
    LocalDate today = desk.today(action);
    List<SheetPage.Paper> papers =
        documents.of(action.id()).stream().map(one -> paper(number, one)).toList();
    List<SheetPage.Knot> knots = thread.reversed().stream().map(ThreadWords::knot).toList();
    return new SheetPage(
        number,
        origins.kicker(number, action.matter().origin()),
        action.matter().title(),
        chips(viewer, action, today),
        facts(viewer, action, thread, today),
        trials.of(viewer, action, thread, today),
        new SheetPage.Trail(papers, knots),
        may(viewer, action, today));
  }

  private List<SheetPage.Chip> chips(Viewer viewer, Action action, LocalDate today) {
    List<SheetPage.Chip> chips = new ArrayList<>();
    LocalDate due = action.schedule().dueOn();
    if (action.isLate(today) && due != null)
      chips.add(new SheetPage.Chip(Dates.dueIn(today, due), "rompu", "clock"));
    chips.add(new SheetPage.Chip(action.status().label(), css(action.status()), null));
    viewer
        .units()
        .find(action.matter().unit())
        .map(Unit::name)
        .ifPresent(name -> chips.add(new SheetPage.Chip(name, "line", "building-community")));
    if (action.matter().criterion() != null) {
      criteria
          .find(action.matter().criterion())
          .map(Criterion::name)
          .ifPresent(name -> chips.add(new SheetPage.Chip(name, "line", "target")));
    }
    if (action.matter().told())
      chips.add(new SheetPage.Chip(Words.t("action.told"), "line", "speakerphone"));
    return chips;
  }

  private static String css(Status status) {
    return switch (status) {
      case VERIFIED -> "tenu";
      case REOPENED -> "rompu";
      case TO_VERIFY -> "risque";
      case DRAFT, OPEN, CANCELLED -> "";
    };
  }

  private SheetPage.Facts facts(Viewer viewer, Action action, List<Entry> thread, LocalDate today) {
    int progress = action.schedule().progress();
    String bar = action.isLate(today) ? "rompu" : progress == 100 ? "tenu" : "";
    String note =
        thread.stream()
            .filter(entry -> entry.kind() == Entry.Kind.PROGRESS)
            .max(Comparator.comparing(Entry::day))
            .map(entry -> Objects.requireNonNullElse(entry.note(), ""))
            .orElse("");
    return new SheetPage.Facts(
        team(action),
        due(action, thread),
        progress,
        bar,
        note,
        action.matter().nonConformity(),
        action.matter().causes(),
        viewer.units().find(action.matter().unit()).map(Unit::name).orElse(""),
        "");
  }

  private static String team(Action action) {
    Person pilot = action.team().pilot();
    List<String> actors = action.team().actors().stream().map(Person::name).toList();
    if (pilot == null) return actors.isEmpty() ? "—" : Formats.list(actors);
    return actors.isEmpty()
        ? pilot.name()
        : Words.t("action.team", pilot.name(), Formats.list(actors));
  }

  /** « 5 mars, reportée au 27 mars » tells the first date and the last. */
  private static String due(Action action, List<Entry> thread) {
    LocalDate due = action.schedule().dueOn();
    if (due == null) return "—";
    return thread.stream()
        .filter(entry -> entry.kind() == Entry.Kind.POSTPONED)
        .findFirst()
        .map(entry ->
            Words.t(
                "action.due.postponed",
                Dates.day(LocalDate.parse(Objects.requireNonNull(entry.was()))),
                Dates.day(due)))
        .orElse(Dates.date(due));
  }

  private static SheetPage.Paper paper(int number, Document document) {
    String url = document.url();
    String href = url == null ? "/actions/" + number + "/documents/" + document.id() : url;
    return new SheetPage.Paper(
        document.id(),
        document.title(),
        href,
        Words.t("action.document.by", document.author(), Dates.day(document.day())));
  }

  private static SheetPage.May may(Viewer viewer, Action action, LocalDate today) {
    boolean acts =
        viewer.actor().employee() != null
            && action.team().pilot() != null
            && viewer.actor().employee().equals(action.team().pilot().employee());
    return new SheetPage.May(
        action.status(), viewer.writes() || acts, Trials.mayJudge(viewer, action, today));
  }
}
