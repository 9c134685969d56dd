package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.measure.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The one set of rules behind the three doors by which answers come in. */
final class AnswerRules {

  static final int WHOLE_DIGITS = 15;
  static final int DECIMALS = 10;

  private AnswerRules() {}

  static String field(Question question) {
    return "answers." + question.key();
  }

  static Refused.Field required(Question question) {
    return new Refused.Field(
        field(question), "survey.answer.required", List.of(CleanText.excerpt(question.label())));
  }

  static Reading score(Question question, BigDecimal number) {
    Scale scale = question.scale();
    if (scale == null) {
      throw new IllegalArgumentException(question.type() + " takes no score");
    }
    if (!fits(number)
        || number.stripTrailingZeros().scale() > 0
        || !scale.holds(number.longValueExact())) {
      return offScale(question, plain(number));
    }
    return new Reading.Given(new Value.Score(number.intValueExact()));
  }

  static Reading offScale(Question question, String typed) {
    Scale scale = question.scale() == null ? Scale.NPS : question.scale();
    return scale.step() == 1
        ? Reading.problem(
            "survey.answer.off-scale", CleanText.excerpt(typed), scale.min(), scale.max())
        : Reading.problem(
            "survey.answer.off-step",
            CleanText.excerpt(typed),
            scale.min(),
            scale.max(),
            scale.step());
  }

  static Reading chosen(Question question, String key) {
    return question.ordinalOf(key) < 0
        ? Reading.problem("survey.answer.choice-unknown", CleanText.excerpt(key), offered(question))
        : new Reading.Given(new Value.Chosen(key));
  }

  static Reading chosenMany(Question question, List<String> keys) {
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (question.ordinalOf(key) < 0) {
        return Reading.problem(
            "survey.answer.choice-unknown", CleanText.excerpt(key), offered(question));
      }
      if (!seen.add(key)) {
        return Reading.problem("survey.answer.choice-twice", CleanText.excerpt(key));
      }
    }
    return keys.isEmpty() ? Reading.MISSING : new Reading.Given(new Value.ChosenMany(keys));
  }

  static Reading text(Question question, String raw) {
    String text = CleanText.of(raw);
    int length = CleanText.length(text);
    int limit = question.type().textLimit();
    if (length > limit) {
      return Reading.problem("survey.text.too-long", length, limit);
    }
    return text.isEmpty() ? Reading.MISSING : new Reading.Given(new Value.Text(text));
  }

  static Reading amount(BigDecimal number) {
    return fits(number)
        ? new Reading.Given(new Value.Amount(number))
        : Reading.problem("survey.answer.number-size", WHOLE_DIGITS, DECIMALS);
  }

  static Reading isoDay(String text) {
    try {
      return day(LocalDate.parse(text));
    } catch (DateTimeParseException unreadable) {
      return Reading.problem("survey.answer.day-unknown", CleanText.excerpt(text));
    }
  }

  static Reading day(LocalDate date) {
    return date.getYear() < 1 || date.getYear() > 9999
        ? Reading.problem("survey.answer.day-unknown", date.toString())
        : new Reading.Given(new Value.Day(date));
  }

  /** The choices a message can name without becoming a page. */
  static String offered(Question question) {
    List<String> keys = question.choices().stream().map(Choice::key).limit(8).toList();
    return String.join(", ", keys) + (question.choices().size() > keys.size() ? "…" : "");
  }

  private static boolean fits(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (long) bare.precision() - bare.scale() <= WHOLE_DIGITS && bare.scale() <= DECIMALS;
  }

  private static String plain(BigDecimal number) {
    return fits(number) ? number.toPlainString() : number.toString();
  }
}
