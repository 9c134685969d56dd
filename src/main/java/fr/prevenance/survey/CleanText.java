package fr.prevenance.survey;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed, made safe to keep and show: no control character but tab and newline, one
 * kind of line end, no half emoji. Right-to-left text and its marks (U+200E, U+200F, U+061C) stay;
 * embedding, override and isolate controls go, because one comment could turn round the text beside
 * it, and pages isolate each comment anyway.
 */
public final class CleanText {

  private static final int EXCERPT = 60;

  private CleanText() {}

  public static String of(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    if (isPlain(raw)) {
      return raw;
    }
    StringBuilder clean = new StringBuilder(raw.length());
    raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> keep(c, clean));
    String text = clean.toString().strip();
    return text.codePoints().anyMatch(CleanText::isVisible) ? text : "";
  }

  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Enough of a refused value to recognise it in a message. */
  public static String excerpt(@Nullable String raw) {
    String text = of(raw).replace('\n', ' ');
    return length(text) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }

  /** Nearly every cell of a file: Latin letters, nothing to take away. */
  private static boolean isPlain(String raw) {
    int last = raw.length() - 1;
    if (last < 0 || raw.charAt(0) <= ' ' || raw.charAt(last) <= ' ') {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      char c = raw.charAt(i);
      if (c < ' ' || (c > '~' && c < 0xAE) || c >= 0x300) {
        return false;
      }
    }
    return true;
  }

  private static void keep(int c, StringBuilder clean) {
    if (Character.getType(c) == Character.SURROGATE) {
      clean.append('\uFFFD');
    } else if (!isRemoved(c)) {
      clean.appendCodePoint(c);
    }
  }

  private static boolean isRemoved(int c) {
    boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
    boolean turnsTextRound = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean noCharacter = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || turnsTextRound || noCharacter;
  }

  private static boolean isVisible(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
