package fr.prevenance.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: decimal comma or point, digits grouped by any space. A lone comma
 * is a decimal one; where both signs stand, the last is decimal and the first groups thousands.
 */
final class NumberText {

  private static final int LONGEST = 60;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
  private static final Pattern GROUPING =
      Pattern.compile("(?<=\\d)[ \\u00A0\\u202F\\u2009](?=\\d{3})");
  private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");
  private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+,\\d+");

  private NumberText() {}

  static Optional<BigDecimal> read(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = GROUPING.matcher(raw.strip()).replaceAll("").replace('\u2212', '-');
    if (COMMA_GROUPS.matcher(text).matches()) {
      text = text.replace(",", "");
    } else if (POINT_GROUPS.matcher(text).matches()) {
      text = text.replace(".", "");
    }
    text = text.replace(',', '.');
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
