package fr.prevenance.compass.web;

import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.Status;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Loop;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The loop and how fast it turns. Delays are medians over the actions closed by a verdict in the
 * period (methods, « loop delays »): decision → 100 %, 100 % → verdict.
 */
@Component
class Turning {

  private static final int LATE_SHOWN = 4;

  /**
   * @param turn null while no loop has been closed in the period
   */
  record Plan(
      int running,
      int lateCount,
      int verified,
      List<HomePage.Late> late,
      HomePage.@Nullable Turn turn,
      @Nullable Long acting,
      @Nullable Long proving) {}

  private final ActionDesk actions;
  private final ScoreCounts counts;
  private final CriterionDesk criteria;
  private final JourneyDesk journeys;

  Turning(ActionDesk actions, ScoreCounts counts, CriterionDesk criteria, JourneyDesk journeys) {
    this.actions = actions;
    this.counts = counts;
    this.criteria = criteria;
    this.journeys = journeys;
  }

  Plan plan(Viewer viewer, Perspective perspective) {
    List<Action> known =
        actions.all(viewer).stream()
            .filter(action -> perspective.units().contains(action.matter().unit()))
            .toList();
    List<Action> late =
        known.stream()
            .filter(action -> action.isLate(perspective.today()))
            .sorted(Comparator.comparing(Turning::due))
            .toList();
    List<Action> closed =
        known.stream().filter(action -> concludedIn(action, perspective)).toList();
    long verified = known.stream().filter(action -> action.status() == Status.VERIFIED).count();
    long running =
        known.stream()
            .filter(action -> !action.status().isClosed() && action.status() != Status.DRAFT)
            .count();
    return new Plan(
        (int) running,
        late.size(),
        (int) verified,
        late.stream().limit(LATE_SHOWN).map(action -> late(action, perspective.today())).toList(),
        turn(closed),
        median(closed, action -> days(decidedOn(action), action.schedule().doneOn())),
        median(closed, action -> days(action.schedule().doneOn(), concludedOn(action))));
  }

  Loop loop(
      Viewer viewer,
      List<Survey> open,
      int promises,
      SubjectLines.Read map,
      Plan plan,
      Perspective perspective) {
    return new Loop(
        List.of(
            promises > 0
                ? station("promises", "/promise", promises, null)
                : station("promise", "/criteria", criteria.all().size(), null),
            maps(viewer),
            station("listening", "/surveys", voices(open, perspective), null),
            station("analysis", "/insight/map", map.urgent().size(), plan.acting()),
            new Loop.Station(
                Words.t("compass.station.action"),
                Words.t("compass.station.action.caption", plan.running(), plan.lateCount()),
                "/actions",
                plan.proving()),
            station("proof", "/actions?tab=closed", plan.verified(), null)));
  }

  private static Loop.Station station(String name, String href, long count, @Nullable Long delay) {
    return new Loop.Station(
        Words.t("compass.station." + name),
        Words.plural("compass.station." + name + ".caption", count),
        href,
        delay);
  }

  private Loop.Station maps(Viewer viewer) {
    List<Journey> maps = journeys.all(viewer);
    int stages = maps.stream().mapToInt(one -> one.map().stages().size()).sum();
    String drawn = Words.plural("compass.station.journey.caption", maps.size());
    String caption =
        maps.isEmpty()
            ? drawn
            : Words.t(
                "compass.station.journey.drawn",
                drawn,
                Words.plural("compass.station.journey.stages", stages));
    return new Loop.Station(Words.t("compass.station.journey"), caption, "/journeys", null);
  }

  long voices(List<Survey> open, Perspective perspective) {
    if (open.isEmpty()) return 0;
    var days = new DayRange(perspective.period().from(), perspective.period().to());
    var query =
        new CountQuery(
            open.stream().map(survey -> Subjects.of(survey.id())).toList(),
            perspective.bounds(),
            null,
            null,
            days);
    return counts.bySubject(query).values().stream().mapToLong(Scores::n).sum();
  }

  private static boolean concludedIn(Action action, Perspective perspective) {
    LocalDate on = concludedOn(action);
    LocalDate from = perspective.period().from();
    LocalDate to = perspective.period().to();
    return on != null && (from == null || !on.isBefore(from)) && (to == null || !on.isAfter(to));
  }

  private static HomePage.@Nullable Turn turn(List<Action> closed) {
    Long days = median(closed, action -> days(decidedOn(action), concludedOn(action)));
    if (days == null) return null;
    return new HomePage.Turn(
        Words.t("compass.turn.days", days), Words.plural("compass.turn.detail", closed.size()));
  }

  private static HomePage.Late late(Action action, LocalDate today) {
    var pilot = action.team().pilot();
    return new HomePage.Late(
        action.matter().title(),
        "/actions/" + action.number(),
        pilot == null ? "" : pilot.name(),
        action.schedule().progress(),
        Words.t("compass.late.days", ChronoUnit.DAYS.between(due(action), today)));
  }

  private static LocalDate due(Action action) {
    return Objects.requireNonNullElse(action.schedule().dueOn(), LocalDate.MAX);
  }

  private static @Nullable LocalDate decidedOn(Action action) {
    return action.life().decided() == null ? null : action.life().decided().on();
  }

  private static @Nullable LocalDate concludedOn(Action action) {
    return action.life().outcome() == null ? null : action.life().outcome().on();
  }

  private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
  }

  private static @Nullable Long median(
      List<Action> actions, Function<Action, @Nullable Long> delay) {
    List<Long> delays =
        actions.stream()
            .flatMap(action -> Stream.ofNullable(delay.apply(action)))
            .sorted()
            .toList();
    return delays.isEmpty() ? null : delays.get((delays.size() - 1) / 2);
  }
}
