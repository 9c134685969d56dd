package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What the reader of a file imposes; whatever is null is detected. */
public record Reading(
    @Nullable Charset charset,
    @Nullable Character delimiter,
    @Nullable Boolean header,
    @Nullable String sheet) {

  public static final Reading AUTO = new Reading(null, null, null, null);

  /** The same from the words of a mapping: "windows-1252", ";" or "TAB", true. */
  public static Reading of(
      @Nullable String charset, @Nullable String delimiter, @Nullable Boolean header) {
    return new Reading(charset(charset), delimiter(delimiter), header, null);
  }

  public Reading onSheet(String name) {
    return new Reading(charset, delimiter, header, name);
  }

  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalArgumentException e) {
      throw Refused.invalid("table.charset-unknown", name);
    }
  }

  private static @Nullable Character delimiter(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (text.equalsIgnoreCase("TAB") || text.equals("\\t")) {
      return '\t';
    }
    if (text.length() != 1
        || "\"\r\n".contains(text)
        || Character.isLetterOrDigit(text.charAt(0))) {
      throw Refused.invalid("table.delimiter-unknown", text);
    }
    return text.charAt(0);
  }
}
