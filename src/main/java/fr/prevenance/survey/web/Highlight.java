package fr.prevenance.survey.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut where the words searched for are found, whatever the case and the accents. */
final class Highlight {

  private Highlight() {}

  static List<Quote.Part> of(String text, List<String> words) {
    boolean[] marked = new boolean[text.length()];
    var folded = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String bare = bare(text.charAt(i));
      folded.append(bare);
      for (int j = 0; j < bare.length(); j++) places.add(i);
    }
    for (String word : words)
      mark(
          folded.toString(),
          word.chars().mapToObj(c -> bare((char) c)).reduce("", String::concat),
          places,
          marked);
    return parts(text, marked);
  }

  private static void mark(String folded, String word, List<Integer> places, boolean[] marked) {
    if (word.isEmpty()) return;
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
      for (int i = at; i < at + word.length(); i++) marked[places.get(i)] = true;
    }
  }

  private static List<Quote.Part> parts(String text, boolean[] marked) {
    List<Quote.Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || marked[i] != marked[start]) {
        parts.add(new Quote.Part(text.substring(start, i), marked[start]));
        start = i;
      }
    }
    return parts;
  }

  private static String bare(char letter) {
    String plain =
        switch (letter) {
          case 'œ', 'Œ' -> "oe";
          case 'æ', 'Æ' -> "ae";
          case '’' -> "'";
          default ->
              Character.isSurrogate(letter)
                  ? String.valueOf(letter)
                  : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                      .replaceAll("\\p{M}", "");
        };
    return plain.toLowerCase(Locale.ROOT);
  }
}
