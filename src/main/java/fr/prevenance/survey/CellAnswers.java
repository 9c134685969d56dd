package fr.prevenance.survey;

import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.Cells;
import fr.prevenance.platform.table.DateFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The door of files: reads the cells of one column as answers to one question. */
public final class CellAnswers {

  private static final Set<String> YES = Set.of("oui", "yes", "true", "vrai", "1", "x", "o", "y");
  private static final Set<String> NO = Set.of("non", "no", "false", "faux", "0", "n");

  private final Question question;
  private final Map<String, @Nullable String> values;
  private final Set<String> missing;
  private final @Nullable DateFormat format;
  private final ChoiceText choices;

  /**
   * @param values raw cell → value to read instead, or null for a missing one
   * @param missing raw cells that mean no answer; an empty cell always does
   * @param format pattern of the days of this column, guessed when null
   */
  public CellAnswers(
      Question question,
      Map<String, @Nullable String> values,
      Set<String> missing,
      @Nullable String format) {
    this.question = question;
    this.values = new HashMap<>();
    values.forEach((raw, value) -> this.values.put(CleanText.of(raw), value));
    this.missing = missing.stream().map(CleanText::of).collect(Collectors.toUnmodifiableSet());
    this.format = format == null || format.isBlank() ? null : DateFormat.of(format);
    this.choices = new ChoiceText(question);
  }

  public Reading read(@Nullable String raw) {
    String cell = CleanText.of(raw);
    if (cell.isEmpty() || missing.contains(cell)) {
      return Reading.MISSING;
    }
    if (values.containsKey(cell)) {
      String meant = CleanText.of(values.get(cell));
      return meant.isEmpty() ? Reading.MISSING : value(meant);
    }
    return value(cell);
  }

  private Reading value(String cell) {
    return switch (question.type()) {
      case NPS, RATING ->
          Cells.number(cell)
              .toOptional()
              .map(number -> AnswerRules.score(question, number))
              .orElseGet(() -> AnswerRules.offScale(question, cell));
      case CHOICE -> choices.one(cell);
      case MULTIPLE_CHOICE -> choices.many(cell);
      case TEXT, LONG_TEXT -> AnswerRules.text(question, cell);
      case NUMBER ->
          Cells.number(cell)
              .toOptional()
              .map(AnswerRules::amount)
              .orElse(Reading.problem("survey.answer.number-unread", CleanText.excerpt(cell)));
      case DATE -> day(cell);
      case YES_NO -> yesNo(cell);
      case CONTACT -> contact(cell);
    };
  }

  private Reading day(String cell) {
    return Cells.day(cell, format)
        .toOptional()
        .map(AnswerRules::day)
        .orElse(Reading.problem("survey.answer.day-unread", CleanText.excerpt(cell)));
  }

  private static Reading yesNo(String cell) {
    String word = Likeness.folded(cell);
    if (YES.contains(word) || NO.contains(word)) {
      return new Reading.Given(new Value.YesNo(YES.contains(word)));
    }
    return Reading.problem("survey.answer.yes-no-unread", CleanText.excerpt(cell));
  }

  /** A cell holds one way to reach someone; the file says nothing of that person's consent. */
  private static Reading contact(String cell) {
    if (cell.contains("@")) {
      return ContactRules.read(null, cell, null, false);
    }
    return ContactRules.isPhone(cell)
        ? ContactRules.read(null, null, cell, false)
        : ContactRules.read(cell, null, null, false);
  }
}
