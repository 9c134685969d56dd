package fr.prevenance.promise.web.draft;

import fr.prevenance.promise.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in another language.
 *
 * @param name of the language, as a code
 */
public record Translation(@Nullable String name, @Nullable String text, @Nullable String why) {

  private static final int SPARE = 2;

  static Map<String, String> sentences(@Nullable List<@Nullable Translation> rows) {
    return map(rows, Translation::text);
  }

  static Map<String, String> whys(@Nullable List<@Nullable Translation> rows) {
    return map(rows, Translation::why);
  }

  /** With empty lines to write the next ones on. */
  static List<Translation> rows(Wording wording) {
    var languages = new TreeSet<>(wording.translations().keySet());
    languages.addAll(wording.whys().keySet());
    List<Translation> rows = new ArrayList<>();
    for (String one : languages)
      rows.add(
          new Translation(
              one,
              wording.translations().getOrDefault(one, ""),
              wording.whys().getOrDefault(one, "")));
    for (int i = 0; i < SPARE; i++) rows.add(new Translation("", "", ""));
    return rows;
  }

  private static Map<String, String> map(
      @Nullable List<@Nullable Translation> rows, Function<Translation, @Nullable String> part) {
    Map<String, String> map = new LinkedHashMap<>();
    if (rows != null)
      rows.stream()
          .filter(Objects::nonNull)
          .filter(one -> !Typed.line(one.name()).isEmpty())
          .forEach(one -> map.put(Typed.line(one.name()), Typed.line(part.apply(one))));
    return map;
  }
}
