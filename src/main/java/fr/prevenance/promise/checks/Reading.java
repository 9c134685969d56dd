package fr.prevenance.promise.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A sentence as the checks read it: its folded words with one space between them, so that a pattern
 * sees « d’ici » as {@code d ici}; what it finds is told in places of the sentence itself.
 */
final class Reading {

  private static final Pattern PHONE =
      Pattern.compile(
          "(?:\\+\\d{2}|\\b0)[\\s.\\u00a0\\u202f-]?\\d(?:[\\s.\\u00a0\\u202f-]?\\d{2}){4}\\b"
              + "|\\b0[\\s.\\u00a0\\u202f-]?8\\d{2}(?:[\\s.\\u00a0\\u202f-]?\\d{3}){2}\\b");
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\d]\\S*");
  private static final Pattern GROUPED =
      Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3}(?!\\d))");

  private final String sentence;
  private final List<Token> tokens;
  private final String flat;
  private final String stems;

  Reading(String sentence) {
    this.sentence = sentence;
    tokens =
        Token.of(PHONE.matcher(sentence).replaceAll(phone -> "-".repeat(phone.group().length())));
    flat = joined(Token::folded);
    stems = joined(Token::stem);
  }

  /**
   * As word processors count: by the spaces, « l’heure » being one, « 2 000 » too and « % » none.
   */
  List<Found> words() {
    String joined =
        GROUPED.matcher(sentence).replaceAll("_").replace('\u00a0', ' ').replace('\u202f', ' ');
    return WORD.matcher(joined)
        .results()
        .map(word ->
            new Found(sentence.substring(word.start(), word.end()), word.start(), word.end()))
        .toList();
  }

  Found between(int from, int to) {
    return new Found(sentence.substring(from, to), from, to);
  }

  List<Found> find(Pattern pattern) {
    return find(pattern, flat, Token::folded);
  }

  List<Found> findStems(Pattern pattern) {
    return find(pattern, stems, Token::stem);
  }

  private List<Found> find(Pattern pattern, String text, Function<Token, String> form) {
    List<Found> found = new ArrayList<>();
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) found.add(place(matcher.start(), matcher.end(), form));
    }
    return found;
  }

  private Found place(int start, int end, Function<Token, String> form) {
    int from = sentence.length();
    int to = 0;
    int at = 0;
    for (Token token : tokens) {
      int length = form.apply(token).length();
      if (at + length > start && at < end) {
        from = Math.min(from, token.from());
        to = Math.max(to, token.to());
      }
      at += length + 1;
    }
    return between(from, to);
  }

  private String joined(Function<Token, String> form) {
    return String.join(" ", tokens.stream().map(form).toList());
  }
}
