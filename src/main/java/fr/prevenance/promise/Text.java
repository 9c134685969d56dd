package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.platform.Lines;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long the words of a charter may be. */
final class Text {

  static final int NAME = 200;
  static final int LONG = 4_000;

  private Text() {}

  static String line(String field, String text, int most) {
    return Lines.read(field, text, most);
  }

  static @Nullable String optionalLine(String field, String text, int most) {
    String line = line(field, text, most);
    return line.isEmpty() ? null : line;
  }

  static @Nullable String optional(String field, @Nullable String text) {
    if (text == null || text.isBlank()) return null;
    if (text.length() > LONG) throw Refused.invalidField(field, "refused.too-long", LONG);
    boolean odd =
        text.chars().anyMatch(one -> Character.isISOControl(one) && !Character.isWhitespace(one));
    if (odd) throw Refused.invalidField(field, "refused.control");
    return text.strip();
  }

  /** Empty ones are left out. */
  static Map<String, String> lines(String field, Map<String, String> texts, int most) {
    Map<String, String> read = new LinkedHashMap<>();
    texts.forEach((key, text) -> {
      String line = text == null ? "" : line(field + "." + key, text, most);
      if (!line.isEmpty()) read.put(key, line);
    });
    return Map.copyOf(read);
  }

  /** The same for longer texts. */
  static Map<String, String> texts(String field, Map<String, String> texts) {
    Map<String, String> read = new LinkedHashMap<>();
    texts.forEach((key, text) -> {
      String kept = optional(field, text);
      if (kept != null) read.put(key, kept);
    });
    return Map.copyOf(read);
  }
}
