package fr.prevenance.platform.web;

import java.util.List;
import java.util.Locale;

/** Small counts in words, for the sentence at the head of a page; from thirty on, digits. */
public final class Spelled {

  private static final List<String> FRENCH =
      List.of(
          "zéro",
          "un",
          "deux",
          "trois",
          "quatre",
          "cinq",
          "six",
          "sept",
          "huit",
          "neuf",
          "dix",
          "onze",
          "douze",
          "treize",
          "quatorze",
          "quinze",
          "seize",
          "dix-sept",
          "dix-huit",
          "dix-neuf",
          "vingt");
  private static final List<String> ENGLISH =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private Spelled() {}

  public static String masculine(long count) {
    if (count < 0 || count > 29) {
      return Formats.whole(count);
    }
    boolean french = Words.locale().equals(Locale.FRENCH);
    List<String> words = french ? FRENCH : ENGLISH;
    if (count <= 20) {
      return words.get((int) count);
    }
    String joint = french && count == 21 ? " et " : "-";
    return words.get(20) + joint + words.get((int) count - 20);
  }

  /** « une », « vingt et une »; the same as the masculine in English. */
  public static String feminine(long count) {
    boolean endsInOne = count == 1 || count == 21;
    String word = masculine(count);
    return endsInOne && Words.locale().equals(Locale.FRENCH) ? word + "e" : word;
  }
}
