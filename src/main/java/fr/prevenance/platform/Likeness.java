package fr.prevenance.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms in which two texts that people take for the same are equal. */
public final class Likeness {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Likeness() {}

  /** Without case, accents and double spaces. */
  public static String folded(String text) {
    String plain =
        unaccented(text)
            .replace('’', '\'')
            .replace("œ", "oe")
            .replace("Œ", "oe")
            .replace("æ", "ae")
            .replace("Æ", "ae");
    return SPACES.matcher(plain.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
  }

  /** Folded, and without any sign between the words. */
  public static String bare(String text) {
    return SIGNS.matcher(folded(text)).replaceAll(" ").strip();
  }

  public static String unaccented(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
