package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions in the order they are asked, and the fields by which figures can be broken down.
 */
public record Questionnaire(
    List<Question> questions, List<String> breakdowns, List<String> hiddenFields) {

  public static final Questionnaire EMPTY = new Questionnaire(List.of(), List.of(), List.of());

  public Questionnaire {
    questions = List.copyOf(questions);
    Problems problems = new Problems();
    QuestionnaireRules.check(
        questions.stream().map(QuestionDraft::of).toList(), breakdowns, hiddenFields, problems);
    problems.refuse();
    breakdowns = List.copyOf(breakdowns);
    hiddenFields = List.copyOf(hiddenFields);
  }

  /** Refuses with every problem at its path, such as {@code questions[3].scale.min}. */
  public static Questionnaire of(
      @Nullable List<QuestionDraft> drafts,
      @Nullable List<String> breakdowns,
      @Nullable List<String> hiddenFields) {
    Problems problems = new Problems();
    List<QuestionDraft> questions = drafts == null ? List.of() : drafts;
    List<String> keys = breakdowns == null ? List.of() : breakdowns;
    List<String> hidden = hiddenFields == null ? List.of() : hiddenFields;
    QuestionnaireRules.check(questions, keys, hidden, problems);
    problems.refuse();
    return new Questionnaire(
        questions.stream().map(QuestionDraft::question).toList(), keys, hidden);
  }

  /** With one more field by which figures are laid out. */
  public Questionnaire brokenDownBy(String field) {
    if (field.isEmpty()) throw Refused.invalidField("key", "survey.breakdowns.none");
    List<String> more = new ArrayList<>(breakdowns);
    more.add(field);
    Problems problems = new Problems();
    QuestionnaireRules.check(drafts(), more, hiddenFields, problems);
    problems.fields().stream()
        .findFirst()
        .ifPresent(one -> {
          throw Refused.invalidField("key", one.key(), one.arguments().toArray());
        });
    return new Questionnaire(questions, more, hiddenFields);
  }

  /** What could still become a breakdown: questions first, in the order they are asked. */
  public List<String> breakdownsLeft() {
    if (breakdowns.size() >= QuestionnaireRules.MOST_BREAKDOWNS) return List.of();
    List<String> left = new ArrayList<>();
    questions.stream().filter(one -> one.type().breaksDown()).map(Question::key).forEach(left::add);
    left.addAll(hiddenFields);
    left.removeAll(breakdowns);
    return left;
  }

  public List<QuestionDraft> drafts() {
    return questions.stream().map(QuestionDraft::of).toList();
  }

  public Optional<Question> byKey(String key) {
    return questions.stream().filter(question -> question.key().equals(key)).findFirst();
  }

  public List<Question> ofType(QuestionType type) {
    return questions.stream().filter(question -> question.type() == type).toList();
  }

  public List<Question> npsQuestions() {
    return ofType(QuestionType.NPS);
  }

  /** The ratings of satisfaction, without those of importance. */
  public List<Question> ratingQuestions() {
    return ofType(QuestionType.RATING).stream()
        .filter(question -> !question.isImportance())
        .toList();
  }

  public List<Question> textQuestions() {
    return questions.stream().filter(question -> question.type().isText()).toList();
  }

  public List<Question> scoredQuestions() {
    return questions.stream().filter(question -> question.type().scored()).toList();
  }

  /** In the order of the satisfaction questions. */
  public List<ImportancePair> importancePairs() {
    Map<String, Question> importances = new LinkedHashMap<>();
    for (Question question : questions) {
      String weighed = question.importanceOf();
      if (weighed != null) {
        importances.put(weighed, question);
      }
    }
    List<ImportancePair> pairs = new ArrayList<>();
    for (Question satisfaction : questions) {
      Question importance = importances.get(satisfaction.key());
      if (importance != null) {
        pairs.add(new ImportancePair(importance, satisfaction));
      }
    }
    return List.copyOf(pairs);
  }

  public List<Screen> screens() {
    return Screen.of(this);
  }

  /** The required questions left without an answer, each as {@code answers.<key>}. */
  public List<Refused.Field> missingRequired(Answers answers) {
    return questions.stream()
        .filter(question -> question.isRequired() && !answers.has(question.key()))
        .map(AnswerRules::required)
        .toList();
  }

  /** What every complete response must be, whichever door it came by. */
  public void mustBeCompletedBy(Answers answers) {
    if (answers.isEmpty()) {
      throw Refused.invalidField("answers", "survey.answers.none");
    }
    List<Refused.Field> missing = missingRequired(answers);
    if (!missing.isEmpty()) {
      throw Refused.invalidFields(missing);
    }
  }
}
