package fr.prevenance.survey;

import fr.prevenance.platform.Likeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds choices by key or by label, whatever the case and the accents, unless two are then alike.
 */
final class ChoiceText {

  private static final List<Pattern> SEPARATORS =
      List.of(Pattern.compile("[;|]"), Pattern.compile("[;|,]"));

  private final Question question;
  private final Map<String, String> exact = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  ChoiceText(Question question) {
    this.question = question;
    Set<String> alike = new HashSet<>();
    for (Choice choice : question.choices()) {
      exact.putIfAbsent(choice.label(), choice.key());
      for (String name : List.of(Likeness.folded(choice.key()), Likeness.folded(choice.label()))) {
        String other = folded.putIfAbsent(name, choice.key());
        if (other != null && !other.equals(choice.key())) {
          alike.add(name);
        }
      }
    }
    alike.forEach(folded::remove);
    question.choices().forEach(choice -> exact.put(choice.key(), choice.key()));
  }

  Reading one(String text) {
    return find(text).map(key -> AnswerRules.chosen(question, key)).orElseGet(() -> unknown(text));
  }

  /** A label may hold a comma: the coarser reading in which every part is a choice wins. */
  Reading many(String text) {
    Optional<String> whole = find(text);
    if (whole.isPresent()) {
      return AnswerRules.chosenMany(question, List.of(whole.get()));
    }
    for (Pattern separator : SEPARATORS) {
      List<String> parts = parts(text, separator);
      List<String> keys = new ArrayList<>();
      parts.forEach(part -> find(part).ifPresent(keys::add));
      if (keys.size() == parts.size()) {
        return AnswerRules.chosenMany(question, keys);
      }
    }
    return unknown(firstUnknown(text));
  }

  private Optional<String> find(String text) {
    String key = exact.get(text.strip());
    return Optional.ofNullable(key == null ? folded.get(Likeness.folded(text)) : key);
  }

  private String firstUnknown(String text) {
    Pattern finest = SEPARATORS.getLast();
    return parts(text, finest).stream()
        .filter(part -> find(part).isEmpty())
        .findFirst()
        .orElse(text);
  }

  private Reading unknown(String text) {
    return Reading.problem(
        "survey.answer.choice-unknown", CleanText.excerpt(text), AnswerRules.offered(question));
  }

  private static List<String> parts(String text, Pattern separator) {
    return separator
        .splitAsStream(text)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
