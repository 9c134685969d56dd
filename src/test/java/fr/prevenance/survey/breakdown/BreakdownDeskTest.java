package fr.prevenance.survey.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.ApplicationTest;
import fr.prevenance.Refused;
import fr.prevenance.World;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.jobs.Jobs;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.Signals;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseArchive;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.ResponseQuery;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import fr.prevenance.survey.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class BreakdownDeskTest {

  private static final ResponseQuery ALL =
      new ResponseQuery(
          new ResponseQuery.Given(null, null, null, null, null), ResponseQuery.Said.ANYTHING, null);
  private static final List<String> PROFILES = List.of("daily", "weekly", "rarely");

  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk responses;
  @Autowired ResponseArchive archive;
  @Autowired BreakdownDesk desk;
  @Autowired BackfillRun run;
  @Autowired ScoreCounts counts;
  @Autowired Jobs jobs;
  @Autowired Signals signals;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final Random random = new Random(7);

  @Test
  void
      what_is_counted_under_a_later_breakdown_equals_a_recount_of_the_answers_whatever_happens_meanwhile() {
    world
        .open("Ventilée")
        .run(() -> {
          Survey survey = answered(180);
          UUID fill = declare("profile");
          assertThat(run.part(fill, 50)).isTrue();
          receive(20);
          ResponseId oldest = all().getLast().id();
          ResponseId newest = all().get(30).id();
          responses.withdraw(surveys.get("later"), oldest);
          responses.withdraw(survey, newest);
          signals.settle();
          assertThat(run.part(fill, 50)).isTrue();
          receive(10);
          run.resume(fill);
          run.resume(fill);
          assertThat(all()).hasSize(208);
          assertRecounted("profile");
          assertThat(desk.of(surveys.get("later"), "profile").isReady()).isTrue();

          UUID second = declare("again");
          assertThatThrownBy(() -> stoppedAfter(second, 2)).hasMessage("power cut");
          assertThat(desk.of(surveys.get("later"), "again").done()).isEqualTo(80);
          run.resume(second);
          assertRecounted("again");
          assertRecounted("profile");
          signals.settle();
          assertRecounted("again");
          assertRecounted("profile");

          all().forEach(one -> responses.withdraw(surveys.get("later"), one.id()));
          assertThat(counted("nps", "profile")).isEmpty();
          assertThat(counted("nps", "again")).isEmpty();
          assertThat(numbers("again")).isEmpty();
          assertThat(whole().n()).isZero();
        });
  }

  @Test
  void a_file_begun_before_the_breakdown_brings_its_slices_too() {
    world
        .open("Fichier")
        .run(() -> {
          Survey before = answered(5);
          UUID fill = declare("profile");
          responses.receiveAll(before, IntStream.range(0, 5).mapToObj(i -> given()).toList());
          run.resume(fill);
          assertRecounted("profile");
        });
  }

  @Test
  void a_closed_survey_is_broken_down_by_a_job() {
    world
        .open("Close")
        .run(() -> {
          answered(3);
          surveys.close("later");
          UUID fill = declare("again");
          assertThat(desk.of(surveys.get("later"), "again").state())
              .isEqualTo(Breakdown.State.FILLING);
          transaction.executeWithoutResult(
              status -> jobs.at(Instant.now(), BackfillJobs.BACKFILL, fill));
          jobs.hurry();
          await(() -> desk.of(surveys.get("later"), "again").isReady());
          assertRecounted("again");
        });
  }

  private static void await(java.util.function.BooleanSupplier done) {
    Instant end = Instant.now().plusSeconds(60);
    while (!done.getAsBoolean() && Instant.now().isBefore(end))
      java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
    assertThat(done.getAsBoolean()).isTrue();
  }

  @Test
  void what_cannot_break_figures_down_is_refused_with_what_could() {
    world
        .open("Refusée")
        .run(() -> {
          surveys.create(draft());
          assertThatThrownBy(() -> desk.declare("later", "profile", "Alix"))
              .hasMessage("survey.breakdowns.draft");
          surveys.publish("later");
          desk.declare("later", "profile", "Alix");
          assertThat(refusal("profile")).isEqualTo("survey.breakdowns.twice");
          assertThat(refusal("nps")).isEqualTo("survey.breakdowns.type");
          assertThat(refusal("nobody")).isEqualTo("survey.breakdowns.unknown");
          assertThat(refusal("")).isEqualTo("survey.breakdowns.none");
          assertThat(surveys.get("later").questionnaire().breakdowns()).containsExactly("profile");
          assertThat(surveys.get("later").questionnaire().breakdownsLeft())
              .containsExactly("again", "line");
        });
  }

  private String refusal(String field) {
    try {
      desk.declare("later", field, "Alix");
      return "none";
    } catch (Refused refused) {
      return refused.fields().getFirst().key();
    }
  }

  private void stoppedAfter(UUID fill, int parts) {
    for (int i = 0; i < parts; i++) run.part(fill, 40);
    transaction.executeWithoutResult(status -> {
      run.part(fill, 40);
      throw new IllegalStateException("power cut");
    });
  }

  /** The job waits: the test does its work part by part. */
  private UUID declare(String field) {
    return transaction.execute(status -> {
      desk.declare("later", field, "Alix");
      UUID fill =
          jdbc.sql("select id from survey.backfill where breakdown = :field")
              .param("field", field)
              .query(UUID.class)
              .single();
      jobs.at(Instant.now().plus(1, ChronoUnit.DAYS), BackfillJobs.BACKFILL, fill);
      return fill;
    });
  }

  private static QuestionDraft question(String key, String type, List<String> choices) {
    var offered =
        choices == null
            ? null
            : choices.stream().map(one -> new QuestionDraft.ChoiceDraft(one, one)).toList();
    return new QuestionDraft(key, type, key, null, null, null, null, null, null, offered, null);
  }

  private Survey answered(int n) {
    surveys.create(draft());
    Survey survey = surveys.publish("later", Instant.parse("2025-01-01T00:00:00Z"));
    responses.receiveAll(survey, IntStream.range(0, n).mapToObj(i -> given()).toList());
    return survey;
  }

  private void receive(int n) {
    Survey now = surveys.get("later");
    for (int i = 0; i < n; i++) responses.receive(now, given());
  }

  private NewResponse given() {
    Map<String, Value> values = new LinkedHashMap<>();
    values.put("nps", new Value.Score(random.nextInt(11)));
    if (random.nextInt(4) > 0)
      values.put("profile", new Value.Chosen(PROFILES.get(random.nextInt(3))));
    if (random.nextBoolean()) values.put("again", new Value.YesNo(random.nextBoolean()));
    if (random.nextBoolean())
      values.put("minutes", new Value.Amount(BigDecimal.valueOf(random.nextInt(60))));
    Instant at = Instant.now().minus(random.nextInt(200), ChronoUnit.DAYS);
    return new NewResponse(
        at,
        null,
        random.nextBoolean() ? "WEB" : null,
        null,
        null,
        null,
        1.0 + random.nextInt(3),
        new Answers(values));
  }

  private void assertRecounted(String field) {
    Map<String, Long> n = new TreeMap<>();
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Double> minutes = new TreeMap<>();
    for (Response one : all()) {
      String value = value(one, field);
      if (value == null) continue;
      n.merge(value, 1L, Long::sum);
      weights.merge(
          value,
          one.weight() * ((Value.Score) one.answers().to("nps").orElseThrow()).score(),
          Double::sum);
      one.answers()
          .to("minutes")
          .ifPresent(amount ->
              minutes.merge(value, ((Value.Amount) amount).number().doubleValue(), Double::sum));
    }
    Map<String, Scores> counted = counted("nps", field);
    assertThat(counted.keySet()).isEqualTo(n.keySet());
    counted.forEach((value, scores) -> {
      assertThat(scores.n()).as(value).isEqualTo(n.get(value));
      assertThat(
              scores.counts().entrySet().stream()
                  .mapToDouble(cell -> cell.getKey() * cell.getValue().w())
                  .sum())
          .isCloseTo(weights.get(value), within(1e-9));
    });
    assertThat(numbers(field)).isEqualTo(minutes);
    assertThat(whole().n()).isEqualTo(all().size());
  }

  private static String value(Response response, String field) {
    return switch (response.answers().to(field).orElse(null)) {
      case Value.Chosen(String key) -> key;
      case Value.YesNo(boolean yes) -> String.valueOf(yes);
      case null, default -> null;
    };
  }

  private Map<String, Scores> counted(String question, String field) {
    var subject = Subjects.of(surveys.get("later").id(), question);
    Map<String, Scores> counted = new TreeMap<>();
    counts
        .grouped(
            new CountQuery(List.of(subject), null, null, field + "=", DayRange.ALL), Grouping.SLICE)
        .forEach((value, scores) -> {
          if (scores.get(subject).n() > 0) counted.put(value, scores.get(subject));
        });
    return counted;
  }

  private Map<String, Double> numbers(String field) {
    var subject = Subjects.of(surveys.get("later").id(), "minutes");
    Map<String, Double> sums = new TreeMap<>();
    counts
        .numbers(
            new CountQuery(List.of(subject), null, null, field + "=", DayRange.ALL), Grouping.SLICE)
        .forEach((value, sum) -> sums.put(value, sum.x()));
    return sums;
  }

  private Scores whole() {
    var subject = Subjects.of(surveys.get("later").id());
    return counts.of(subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL));
  }

  private List<Response> all() {
    return archive.read(surveys.get("later"), ALL, 1_000).responses();
  }

  private static SurveyDraft draft() {
    return new SurveyDraft(
        "later",
        "Ventiler plus tard",
        "fr",
        null,
        List.of(
            question("nps", "NPS", null),
            question("profile", "CHOICE", PROFILES),
            question("again", "YES_NO", null),
            question("minutes", "NUMBER", null)),
        null,
        List.of("line"));
  }
}
