package fr.prevenance.survey.figures;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountedSource;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One kind of figure over the questions of all surveys. */
class QuestionSource extends CountedSource<QuestionSource.Asked> {

  record Asked(Survey survey, Question question, @Nullable Choice choice) {

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
      return question.label()
          + " → "
          + (word ? Words.t("measure.answer." + choice.label()) : choice.label());
    }
  }

  private final QuestionFigure figure;
  private final SurveyDesk surveys;

  QuestionSource(QuestionFigure figure, SurveyDesk surveys, MeasuredCounts counts) {
    super(counts);
    this.figure = figure;
    this.surveys = surveys;
  }

  @Override
  public String source() {
    return figure.source();
  }

  @Override
  public Optional<Scale> scale(String key) {
    return figure == QuestionFigure.MEAN
        ? find(key).map(asked -> asked.question().scale())
        : Optional.empty();
  }

  @Override
  protected Stream<Asked> all() {
    return surveys.all().stream().flatMap(this::asked);
  }

  @Override
  protected MeasuredCounts.Question question(Asked asked, MeasureRef ref, Scope scope) {
    String choice = asked.choice() == null ? null : asked.choice().key();
    return new MeasuredCounts.Question(
        List.of(asked.subject()),
        ref,
        scope,
        scores ->
            figure.of(asked.question(), choice, scores.getOrDefault(asked.subject(), Scores.NONE)));
  }

  /** Keys hold no dot, so that one parts them. */
  @Override
  protected Optional<Asked> find(String key) {
    int dot = key.indexOf('.');
    if (dot < 1) return Optional.empty();
    return survey(key.substring(0, dot)).stream()
        .flatMap(this::asked)
        .filter(asked -> asked.key().equals(key))
        .findFirst();
  }

  private Stream<Asked> asked(Survey survey) {
    return survey.questionnaire().questions().stream()
        .filter(figure::fits)
        .flatMap(question -> asked(survey, question));
  }

  private Stream<Asked> asked(Survey survey, Question question) {
    return figure == QuestionFigure.SHARE
        ? QuestionFigure.choices(question).stream()
            .map(choice -> new Asked(survey, question, choice))
        : Stream.of(new Asked(survey, question, null));
  }

  private Optional<Survey> survey(String key) {
    try {
      return Optional.of(surveys.get(key));
    } catch (Refused unknown) {
      return Optional.empty();
    }
  }

  @Override
  protected MeasureDescription description(Asked asked) {
    return new MeasureDescription(
        source(),
        asked.key(),
        Words.t("measure.catalogue." + source(), asked.words(), asked.survey().title()),
        figure.unit(),
        figure.direction(asked.question()));
  }
}
