package fr.prevenance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.journey.live.LiveLane;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitType;
import fr.prevenance.organization.Viewers;
import fr.prevenance.signal.Signals;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.JsonAnswers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever the window and the unit, a score is what anyone would count from the answers themselves.
 */
@ApplicationTest
class LiveScoresRecountTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 400;
  private static final JsonMapper JSON = new JsonMapper();

  record Raw(LocalDate day, String unit, int screen, Integer other, int welcome) {}

  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk responses;
  @Autowired CriterionDesk criteria;
  @Autowired UnitDesk units;
  @Autowired JourneyDesk journeys;
  @Autowired LiveLane lane;
  @Autowired Viewers viewers;
  @Autowired Accounts accounts;
  @Autowired Signals signals;

  @RepeatedTest(3)
  void scores_equal_a_recount_for_any_window(RepetitionInfo repetition) {
    var random = new SplittableRandom(repetition.getCurrentRepetition());
    var home = world.open("Recompte " + repetition.getCurrentRepetition());
    home.run(() -> {
      Journey journey = furnish(home);
      List<Raw> raw = answer(random);
      if (repetition.getCurrentRepetition() > 1) signals.settle();
      for (int draw = 0; draw < 25; draw++) check(random, journey, raw);
    });
  }

  private void check(SplittableRandom random, Journey journey, List<Raw> raw) {
    LocalDate from = random.nextInt(6) == 0 ? null : FIRST.plusDays(random.nextInt(DAYS));
    LocalDate to =
        from == null ? FIRST.plusDays(random.nextInt(DAYS)) : from.plusDays(random.nextInt(120));
    Unit unit =
        random.nextBoolean()
            ? units.tree().root()
            : units.tree().required(random.nextBoolean() ? "nord" : "sud");
    Set<UnitId> within = unit.isRoot() ? null : units.tree().subtree(unit.id());
    var window = LiveWindow.of(from, to, FIRST.plusDays(DAYS));
    LiveMap map = lane.of(journey, within, window);
    List<Raw> here =
        raw.stream()
            .filter(one -> (from == null || !one.day().isBefore(from)) && !one.day().isAfter(to))
            .filter(one -> unit.isRoot() || unit.key().equals(one.unit()))
            .toList();
    LivePoint screen = map.point("stop-screen").orElseThrow();
    LivePoint driver = map.point("driver").orElseThrow();
    List<Double> screens = new ArrayList<>();
    here.forEach(one -> {
      screens.add((one.screen() - 1) / 4.0 * 100);
      if (one.other() != null) screens.add((7 - one.other()) / 6.0 * 100);
    });
    same(screen, screens);
    same(driver, here.stream().map(one -> one.welcome() * 10.0).toList());
  }

  private static void same(LivePoint point, List<Double> counted) {
    assertThat(point.isMeasured()).isEqualTo(!counted.isEmpty());
    if (counted.isEmpty()) return;
    assertThat(point.n()).isEqualTo(counted.size());
    assertThat(Objects.requireNonNull(point.value()))
        .isCloseTo(
            counted.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
            within(1e-9));
    assertThat(point.irritants()).isEqualTo(counted.stream().filter(score -> score < 50).count());
  }

  /** A contact asked on two scales, one of them turned round, and one known by its criterion. */
  private Journey furnish(World.Home home) {
    units.add(new UnitDesk.Wish("nord", "Nord", UnitType.AGENCY, null, null));
    units.add(new UnitDesk.Wish("sud", "Sud", UnitType.AGENCY, null, null));
    criteria.add("welcome", "Accueil", null);
    surveys.create(
        JSON.readValue(
            """
            {"key": "ride", "title": "Trajet", "locale": "fr", "audience": "CUSTOMERS", "questions": [
              {"key": "screen", "type": "RATING", "label": "Écran", "scale": {"min": 1, "max": 5}, "touchpointKey": "stop-screen"},
              {"key": "other", "type": "RATING", "label": "Effort", "scale": {"min": 1, "max": 7, "direction": "DOWN"}, "touchpointKey": "stop-screen"},
              {"key": "welcome", "type": "NPS", "label": "Accueil", "criterionKey": "welcome"}]}
            """,
            SurveyDraft.class));
    surveys.publish("ride");
    var viewer = viewers.person(accounts.byEmail(home.email()).orElseThrow().id());
    return journeys.create(viewer, MapDocument.draft(Maps.COMMUTER));
  }

  private List<Raw> answer(SplittableRandom random) {
    Survey survey = surveys.get("ride");
    List<Raw> raw = new ArrayList<>();
    List<NewResponse> given = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      var one =
          new Raw(
              FIRST.plusDays(random.nextInt(DAYS)),
              List.of("nord", "sud", "organisation").get(random.nextInt(3)),
              1 + random.nextInt(5),
              random.nextBoolean() ? 1 + random.nextInt(7) : null,
              random.nextInt(11));
      raw.add(one);
      given.add(
          new NewResponse(
              one.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
              one.unit(),
              null,
              null,
              null,
              null,
              null,
              answers(survey, one)));
    }
    responses.receiveAll(survey, given);
    return raw;
  }

  private static Answers answers(Survey survey, Raw one) {
    Map<String, Object> said =
        new HashMap<>(Map.of("screen", one.screen(), "welcome", one.welcome()));
    if (one.other() != null) said.put("other", one.other());
    return JsonAnswers.read(survey.questionnaire(), JSON.valueToTree(said));
  }
}
