package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; everything that cannot be read is said at once. */
public final class Typed {

  private final List<Refused.Field> mistakes = new ArrayList<>();

  public static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  public static String line(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  public @Nullable LocalDate day(String field, @Nullable String typed) {
    String text = text(typed);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return mistaken(field, "promise.typed.day");
    }
  }

  public LocalDate requiredDay(String field, @Nullable String typed) {
    return requiredDay(field, typed, "promise.typed.day-missing");
  }

  /**
   * @param missing what to say of an empty field, where several days are asked for
   */
  public LocalDate requiredDay(String field, @Nullable String typed, String missing) {
    LocalDate day = day(field, typed);
    if (day == null && mistakes.stream().noneMatch(one -> one.field().equals(field)))
      mistaken(field, missing);
    return day == null ? LocalDate.EPOCH : day;
  }

  public @Nullable Double number(String field, @Nullable String typed) {
    String text = text(typed);
    try {
      return text == null
          ? null
          : Double.valueOf(
              text.replace(',', '.').replace('\u2212', '-').replaceAll("[\\s\u00a0\u202f%]", ""));
    } catch (NumberFormatException e) {
      return mistaken(field, "promise.typed.number");
    }
  }

  public @Nullable Long whole(String field, @Nullable String typed) {
    Double number = number(field, typed);
    if (number == null) return null;
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.valueOf(number.longValue())
        : mistaken(field, "promise.typed.whole");
  }

  public void refuse() {
    if (!mistakes.isEmpty()) throw Refused.invalidFields(mistakes);
  }

  public <T> @Nullable T mistaken(String field, String key) {
    mistakes.add(new Refused.Field(field, key, List.of()));
    return null;
  }
}
