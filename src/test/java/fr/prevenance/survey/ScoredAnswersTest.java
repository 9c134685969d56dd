package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.survey.ScoredAnswers.Amount;
import fr.prevenance.survey.ScoredAnswers.Comment;
import fr.prevenance.survey.ScoredAnswers.Score;
import fr.prevenance.survey.ScoredAnswers.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoredAnswersTest {

  @Test
  void a_response_brings_scores_amounts_comments_and_slices() {
    Answers answers =
        new Answers(
            Map.of(
                "nps", new Value.Score(9),
                "even", new Value.Score(-4),
                "shop", new Value.Chosen("nimes"),
                "why", new Value.ChosenMany(List.of("near", "price")),
                "short", new Value.Text("bien"),
                "spent", new Value.Amount(new BigDecimal("12.5")),
                "day", new Value.Day(LocalDate.of(2026, 1, 1)),
                "solved", new Value.YesNo(true),
                "me", new Value.Contact("Zoé", "z@b.fr", null, true)));

    ScoredAnswers scored =
        ScoredAnswers.of(Sample.SURVEY, answers, Map.of("line", "C1", "other", "x"));

    assertThat(scored.scores())
        .containsExactly(
            new Score("nps", 9),
            new Score("even", -4),
            new Score("shop", 1),
            new Score("why", -1),
            new Score("why", 2),
            new Score("why", 0),
            new Score("solved", 1));
    assertThat(scored.amounts()).containsExactly(new Amount("spent", new BigDecimal("12.5")));
    assertThat(scored.comments()).containsExactly(new Comment("short", "bien"));
    assertThat(scored.slices())
        .containsExactly(
            new Slice("shop", "nimes"), new Slice("solved", "true"), new Slice("line", "C1"));
  }

  @Test
  void an_unanswered_breakdown_gives_no_slice() {
    assertThat(
            ScoredAnswers.of(Sample.SURVEY, new Answers(Map.of("nps", new Value.Score(0))))
                .slices())
        .isEmpty();
  }
}
