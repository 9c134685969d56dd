package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was answered, as a reader wants to see it. */
final class ValueText {

  private ValueText() {}

  static String of(Question question, Value value) {
    return switch (value) {
      case Value.Score(int score) -> score(question, score);
      case Value.Chosen(String key) -> label(question, key);
      case Value.ChosenMany(List<String> keys) ->
          keys.stream().map(key -> label(question, key)).collect(Collectors.joining(", "));
      case Value.Text(String text) -> text;
      case Value.Amount amount -> Formats.upTo(amount.number(), 6);
      case Value.Day day -> Dates.date(day.date());
      case Value.YesNo(boolean yes) -> Words.t(yes ? "survey.yes" : "survey.no");
      case Value.Contact contact ->
          Stream.of(contact.name(), contact.email(), contact.phone())
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" · "));
    };
  }

  private static String score(Question question, int score) {
    var scale = Objects.requireNonNull(question.scale());
    String shown = Words.t("survey.score", Formats.whole(score), Formats.whole(scale.max()));
    String words =
        question.form().scale() == null ? null : question.form().scale().labels().get(score);
    return words == null ? shown : Words.t("survey.score.said", shown, words);
  }

  private static String label(Question question, String key) {
    return question.choices().stream()
        .filter(choice -> choice.key().equals(key))
        .map(Choice::label)
        .findFirst()
        .orElse(key);
  }
}
