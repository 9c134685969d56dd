package fr.prevenance.survey;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One respondent's values by question key, in the order of the questionnaire. */
public record Answers(Map<String, Value> values) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  public boolean has(String questionKey) {
    return values.containsKey(questionKey);
  }

  public Optional<Value> to(String questionKey) {
    return Optional.ofNullable(values.get(questionKey));
  }

  /** Only what was answered to these questions. */
  public Answers on(Collection<Question> page) {
    Map<String, Value> some = new LinkedHashMap<>();
    page.forEach(
        question -> to(question.key()).ifPresent(value -> some.put(question.key(), value)));
    return new Answers(some);
  }

  /** A page sent again replaces all that was answered on it, what was emptied included. */
  public Answers replacing(Collection<Question> page, Answers later, Questionnaire questionnaire) {
    Map<String, Value> merged = new LinkedHashMap<>(values);
    page.forEach(question -> merged.remove(question.key()));
    merged.putAll(later.values);
    Map<String, Value> ordered = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      Value value = merged.get(question.key());
      if (value != null) {
        ordered.put(question.key(), value);
      }
    }
    return new Answers(ordered);
  }
}
