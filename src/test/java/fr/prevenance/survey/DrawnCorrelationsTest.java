package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class DrawnCorrelationsTest {

  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk desk;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final Random random = new Random(11);

  @Test
  void drawn_answers_tell_nearly_what_all_of_them_tell() {
    world
        .open("Acmé")
        .run(() ->
            transaction.executeWithoutResult(status -> {
              Survey survey = answered(4_000);
              Correlations all = correlations(survey, 4_000, null);
              Correlations drawn = correlations(survey, 1_000, null);
              Correlations byPhone = correlations(survey, 500, Channel.PHONE);

              assertThat(all.drawn()).isFalse();
              assertThat(all.n()).isEqualTo(4_000);
              assertThat(drawn.drawn()).isTrue();
              assertThat(drawn.n()).isBetween(950L, 1_000L);
              assertThat(drawn.withOverall()[0]).isCloseTo(all.withOverall()[0], within(0.07));
              assertThat(drawn.among()[0][1]).isCloseTo(all.among()[0][1], within(0.1));
              assertThat(all.withOverall()[0]).isGreaterThan(0.5);
              assertThat(byPhone.drawn()).isTrue();
              assertThat(byPhone.n()).isBetween(400L, 600L);
            }));
  }

  private Correlations correlations(Survey survey, int enough, @Nullable Channel channel) {
    Question overall = survey.questionnaire().byKey("nps").orElseThrow();
    List<Question> criteria =
        List.of(
            survey.questionnaire().byKey("driver").orElseThrow(),
            survey.questionnaire().byKey("clean").orElseThrow());
    return new AnswerCounts(jdbc, counts, enough)
        .correlations(
            survey, criteria, overall, new AnswerCounts.Among(null, channel, null, DayRange.ALL));
  }

  private Survey answered(int n) {
    var scale = new QuestionDraft.ScaleDraft(0, 10, 1, null, null);
    surveys.create(
        new SurveyDraft(
            "drawn",
            "Beaucoup",
            "fr",
            null,
            List.of(
                QuestionDraft.of("nps", QuestionType.NPS, "Recommanderiez-vous ?"),
                QuestionDraft.of("driver", QuestionType.RATING, "Le conducteur").on(scale),
                QuestionDraft.of("clean", QuestionType.RATING, "La propreté").on(scale)),
            null,
            List.of()));
    Survey survey = surveys.publish("drawn", Instant.parse("2025-01-01T00:00:00Z"));
    desk.receiveAll(survey, IntStream.range(0, n).mapToObj(i -> given()).toList());
    return survey;
  }

  private NewResponse given() {
    int driver = random.nextInt(11);
    int nps = Math.clamp(driver + random.nextInt(7) - 3, 0, 10);
    Map<String, Value> values =
        Map.of(
            "nps",
            new Value.Score(nps),
            "driver",
            new Value.Score(driver),
            "clean",
            new Value.Score(random.nextInt(11)));
    Instant at = Instant.now().minus(1 + random.nextInt(20), ChronoUnit.DAYS);
    return new NewResponse(
        at,
        null,
        random.nextInt(4) == 0 ? "PHONE" : "WEB",
        null,
        null,
        null,
        null,
        new Answers(values));
  }
}
