package fr.prevenance.survey;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Nps;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.Share;
import fr.prevenance.measure.UnitOfMeasure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures that the answers to a question can give. */
public enum QuestionFigure {
  NPS(UnitOfMeasure.NPS_POINTS),
  MEAN(UnitOfMeasure.SCALE_POINTS),
  CSAT(UnitOfMeasure.PERCENT),
  COUNT(UnitOfMeasure.COUNT),
  SHARE(UnitOfMeasure.PERCENT);

  private final UnitOfMeasure unit;

  QuestionFigure(UnitOfMeasure unit) {
    this.unit = unit;
  }

  public String source() {
    return "survey." + name().toLowerCase(Locale.ROOT);
  }

  public UnitOfMeasure unit() {
    return unit;
  }

  public boolean fits(Question question) {
    return switch (this) {
      case NPS -> question.type() == QuestionType.NPS;
      case MEAN -> question.type().scored();
      case CSAT -> question.type() == QuestionType.RATING && !question.isImportance();
      case COUNT -> question.type().countable();
      case SHARE -> !choices(question).isEmpty();
    };
  }

  public Direction direction(Question question) {
    Scale scale = question.scale();
    return this == MEAN && scale != null ? scale.direction() : Direction.UP;
  }

  public Measurement of(Question question, Scores scores) {
    return of(question, null, scores);
  }

  /**
   * @param choice the choice whose share is asked, null for the other figures
   */
  public Measurement of(Question question, @Nullable String choice, Scores scores) {
    return switch (this) {
      case NPS -> Measurement.of(Nps.of(scores));
      case MEAN -> Measurement.of(Mean.of(scores, scale(question)), scale(question));
      case CSAT -> Measurement.of(Share.csat(scores, scale(question)), Direction.UP);
      case COUNT -> Measurement.count(answers(question, scores), Direction.UP);
      case SHARE ->
          Measurement.of(share(question, Objects.requireNonNull(choice), scores), Direction.UP);
    };
  }

  /** The words that a share can be asked of. */
  public static List<Choice> choices(Question question) {
    return question.type() == QuestionType.YES_NO
        ? Stream.of("true", "false").map(word -> new Choice(word, word)).toList()
        : question.choices();
  }

  /** Several choices of one person are still one answer. */
  private static long answers(Question question, Scores scores) {
    return question.type() == QuestionType.MULTIPLE_CHOICE
        ? scores.n(score -> score == ScoredAnswers.RESPONDENT)
        : scores.n();
  }

  private static Share share(Question question, String choice, Scores scores) {
    int asked =
        question.type() == QuestionType.YES_NO
            ? (choice.equals("true") ? 1 : 0)
            : question.ordinalOf(choice);
    Scores among =
        question.type() == QuestionType.MULTIPLE_CHOICE ? chosenOrNot(scores, asked) : scores;
    return Share.of(among, score -> score == asked);
  }

  private static Scores chosenOrNot(Scores scores, int asked) {
    var none = new Scores.Count(0, 0, 0);
    var all = scores.counts().getOrDefault(ScoredAnswers.RESPONDENT, none);
    var chosen = scores.counts().getOrDefault(asked, none);
    return Scores.builder()
        .add(asked, chosen.n(), chosen.w(), chosen.w2())
        .add(
            ScoredAnswers.RESPONDENT,
            all.n() - chosen.n(),
            all.w() - chosen.w(),
            all.w2() - chosen.w2())
        .build();
  }

  private static Scale scale(Question question) {
    return Objects.requireNonNull(question.scale(), "a question without scale");
  }
}
