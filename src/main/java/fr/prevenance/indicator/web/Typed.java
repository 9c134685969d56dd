package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.Cells;
import fr.prevenance.platform.table.Parsed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; everything that cannot be read is said at once. */
final class Typed {

  private final List<Refused.Field> mistakes = new ArrayList<>();

  static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  @Nullable Double number(String field, @Nullable String typed) {
    String text = text(typed);
    if (text == null) return null;
    Parsed<BigDecimal> read = Cells.number(text.replaceAll("[\\s\u00a0\u202f]*%$", ""));
    if (read instanceof Parsed.Value<BigDecimal>(BigDecimal number)) return number.doubleValue();
    mistakes.add(new Refused.Field(field, "indicator.number", List.of()));
    return null;
  }

  @Nullable Integer whole(String field, @Nullable String typed) {
    Double number = number(field, typed);
    if (number == null) return null;
    if (number == Math.rint(number) && Math.abs(number) < 1e9) return number.intValue();
    mistakes.add(new Refused.Field(field, "indicator.number", List.of()));
    return null;
  }

  void refuse() {
    if (!mistakes.isEmpty()) throw Refused.invalidFields(mistakes);
  }
}
