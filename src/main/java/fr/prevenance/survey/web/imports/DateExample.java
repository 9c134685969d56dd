package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.DateFormat;
import fr.prevenance.platform.table.DateGuess;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The format of a column of dates, shown and typed as a date that follows it: 17/03/2026. */
final class DateExample {

  private DateExample() {}

  static String of(@Nullable String format) {
    if (format == null || format.isBlank()) return "";
    try {
      return DateFormat.of(format).example();
    } catch (Refused unknown) {
      return format;
    }
  }

  /**
   * @param typed a date as the file writes it, or a format
   * @param shown the format whose example the person saw
   */
  static @Nullable String format(String typed, @Nullable String shown) {
    if (typed.isEmpty()) return null;
    if (shown != null && typed.equals(of(shown))) return shown;
    boolean example = typed.chars().anyMatch(Character::isDigit);
    return example
        ? DateGuess.of(List.of(typed)).map(guess -> guess.format().pattern()).orElse(typed)
        : typed;
  }
}
