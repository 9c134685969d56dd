package fr.prevenance.survey.web.publicpage;

import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kept answers as the fields of the form in which they were typed. */
final class TypedAgain {

  private final Map<String, List<String>> fields = new HashMap<>();

  private TypedAgain() {}

  static Map<String, List<String>> of(Answers answers) {
    var again = new TypedAgain();
    answers.values().forEach((key, value) -> again.put(ScreenPage.PREFIX + key, value));
    return again.fields;
  }

  private void put(String field, Value value) {
    switch (value) {
      case Value.Score(int score) -> one(field, String.valueOf(score));
      case Value.Chosen(String choice) -> one(field, choice);
      case Value.ChosenMany(List<String> choices) -> fields.put(field, choices);
      case Value.Text(String text) -> one(field, text);
      case Value.Amount(BigDecimal number) ->
          one(field, number.toPlainString().replace('.', Words.t("respondent.decimal").charAt(0)));
      case Value.Day(LocalDate date) -> one(field, date.toString());
      case Value.YesNo(boolean yes) -> one(field, String.valueOf(yes));
      case Value.Contact contact -> contact(field, contact);
    }
  }

  private void contact(String field, Value.Contact contact) {
    one(field + ".name", contact.name());
    one(field + ".email", contact.email());
    one(field + ".phone", contact.phone());
    if (contact.consent()) one(field + ".consent", "true");
  }

  private void one(String field, @Nullable String text) {
    if (text != null) fields.put(field, List.of(text));
  }
}
