package fr.prevenance.platform.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its number format whether a figure of a sheet is a date (ECMA-376, 18.8.30). */
final class XlsxDates {

  private static final Pattern NO_TOKEN =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

  private XlsxDates() {}

  static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (id != null && builtIn(id)) {
      return true;
    }
    if (format == null || format.equalsIgnoreCase("General")) {
      return false;
    }
    String tokens = NO_TOKEN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return tokens.chars().anyMatch(c -> "ydmhsj".indexOf(c) >= 0) && tokens.indexOf('#') < 0;
  }

  static boolean isElapsed(@Nullable String format) {
    return format != null && format.toLowerCase(Locale.ROOT).contains("[h");
  }

  private static boolean builtIn(int id) {
    return id >= 14 && id <= 22
        || id >= 27 && id <= 36
        || id >= 45 && id <= 47
        || id >= 50 && id <= 58;
  }
}
