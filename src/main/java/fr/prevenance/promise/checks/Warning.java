package fr.prevenance.promise.checks;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * One warning with its reason.
 *
 * @param words what triggered it in the sentence, to be highlighted
 * @param facts figures and names that the message tells
 */
public record Warning(CheckCode code, List<Found> words, List<Object> facts) {

  public Warning {
    words = List.copyOf(words);
    facts = List.copyOf(facts);
  }

  static Warning of(CheckCode code, Object... facts) {
    return new Warning(code, List.of(), List.of(facts));
  }

  /** In the language of the request. */
  public String message() {
    String key = "check.warning." + code.name();
    if (words.isEmpty() || !Words.knows(key + ".words")) return Words.t(key, facts.toArray());
    return Words.t(key + ".words", Stream.concat(Stream.of(quoted()), facts.stream()).toArray());
  }

  private String quoted() {
    return Formats.list(
        words.stream()
            .map(Found::text)
            .distinct()
            .map(text -> Words.t("check.quoted", text))
            .toList());
  }
}
