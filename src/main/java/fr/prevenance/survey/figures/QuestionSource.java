package fr.prevenance.survey.figures;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.MeasureSource;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.UnitMeasurement;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.MeasuredCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionFigure;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of figure over the questions of all surveys. */
final class QuestionSource implements MeasureSource {

  private record Asked(Survey survey, Question question, @Nullable Choice choice) {

    SubjectId subject() {
      return Subjects.of(survey.id(), question.key());
    }

    String key() {
      String key = survey.key() + "." + question.key();
      return choice == null ? key : key + "." + choice.key();
    }

    String words() {
      if (choice == null) return question.label();
      boolean word = choice.label().equals("true") || choice.label().equals("false");
      return question.label() + " → " + (word ? Words.t("measure.answer." + choice.label()) : choice.label());
    }
  }

  private final QuestionFigure figure;
  private final SurveyDesk surveys;
  private final MeasuredCounts counts;

  QuestionSource(QuestionFigure figure, SurveyDesk surveys, MeasuredCounts counts) {
    this.figure = figure;
    this.surveys = surveys;
    this.counts = counts;
  }

  @Override
  public String source() {
    return figure.source();
  }

  @Override
  public List<MeasureDescription> catalogue() {
    return surveys.all().stream().flatMap(this::asked).map(this::description).toList();
  }

  @Override
  public Optional<MeasureDescription> describe(String key) {
    return asked(key).map(this::description);
  }

  @Override
  public Optional<Scale> scale(String key) {
    return figure == QuestionFigure.MEAN ? asked(key).map(asked -> asked.question().scale()) : Optional.empty();
  }

  @Override
  public Optional<Measurement> measure(MeasureRef ref, Scope scope) {
    return asked(ref.key()).map(asked -> counts.total(question(asked, ref, scope)));
  }

  @Override
  public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
    return series(ref, scope, counts::byMonth);
  }

  @Override
  public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
    return series(ref, scope, counts::byUnit);
  }

  private <T> List<T> series(MeasureRef ref, Scope scope, Function<MeasuredCounts.Question, List<T>> read) {
    return asked(ref.key()).map(asked -> read.apply(question(asked, ref, scope))).orElse(List.of());
  }

  private MeasuredCounts.Question question(Asked asked, MeasureRef ref, Scope scope) {
    String choice = asked.choice() == null ? null : asked.choice().key();
    return new MeasuredCounts.Question(
        List.of(asked.subject()), ref, scope,
        scores -> figure.of(asked.question(), choice, scores.getOrDefault(asked.subject(), Scores.NONE)));
  }

  /** Keys hold no dot, so that one parts them. */
  private Optional<Asked> asked(String key) {
    int dot = key.indexOf('.');
    if (dot < 1) return Optional.empty();
    return survey(key.substring(0, dot)).stream().flatMap(this::asked).filter(asked -> asked.key().equals(key)).findFirst();
  }

  private Stream<Asked> asked(Survey survey) {
    return survey.questionnaire().questions().stream().filter(figure::fits).flatMap(question -> asked(survey, question));
  }

  private Stream<Asked> asked(Survey survey, Question question) {
    return figure == QuestionFigure.SHARE
        ? QuestionFigure.choices(question).stream().map(choice -> new Asked(survey, question, choice))
        : Stream.of(new Asked(survey, question, null));
  }

  private Optional<Survey> survey(String key) {
    try {
      return Optional.of(surveys.get(key));
    } catch (Refused unknown) {
      return Optional.empty();
    }
  }

  private MeasureDescription description(Asked asked) {
    return new MeasureDescription(
        source(), asked.key(), Words.t("measure.catalogue." + source(), asked.words(), asked.survey().title()),
        figure.unit(), figure.direction(asked.question()));
  }
}
