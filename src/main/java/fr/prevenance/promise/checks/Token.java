package fr.prevenance.promise.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One word or number of a sentence, folded: small letters without accents. */
record Token(String folded, int from, int to) {

  private static final Pattern SHAPE =
      Pattern.compile(
          // CO2 and B2B are names, 4G too; 2h30 is a duration
          "(?<![\\d\\p{L}])[\\p{L}\\p{M}]+\\d+[\\p{L}\\d]*|\\d+[GD](?!\\p{L})"
              + "|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?|[\\p{L}\\p{M}№]+|%");

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    var found = SHAPE.matcher(text);
    while (found.find()) tokens.add(new Token(fold(found.group()), found.start(), found.end()));
    return tokens;
  }

  static String fold(String text) {
    String plain = text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
    return Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\s]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Without the marks of plural and feminine: « exceptionnelles » and « exceptionnel » are one. */
  String stem() {
    return stem(folded);
  }

  static String stem(String folded) {
    if (folded.length() < 4) return folded;
    if (folded.endsWith("aux") && !folded.endsWith("eaux")) {
      return folded.substring(0, folded.length() - 3) + "al";
    }
    String stem = folded.replaceFirst("(?<!s)s$|x$", "").replaceFirst("e$", "");
    return stem.replaceFirst("([lntsr])\\1$", "$1").replaceFirst("y$", "i");
  }
}
