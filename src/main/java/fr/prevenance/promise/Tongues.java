package fr.prevenance.promise;

import java.util.Map;
import java.util.Optional;

/** Words by language: {@code fr-CA} when it is written, else {@code fr}, else none. */
final class Tongues {

  private Tongues() {}

  static <T> Optional<T> in(Map<String, T> words, String tag) {
    T exact = words.get(tag);
    return Optional.ofNullable(exact != null ? exact : words.get(tag.replaceFirst("-.*", "")));
  }

  static void check(String field, Map<String, ?> words) {
    words.keySet().forEach(tag -> Cover.checkLanguage(field, tag));
  }
}
