package fr.prevenance.promise.web.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentence as said in a language or to an audience. */
public record Saying(@Nullable String name, @Nullable String text) {

  private static final int SPARE = 2;

  static Map<String, String> map(@Nullable List<@Nullable Saying> sayings) {
    Map<String, String> map = new LinkedHashMap<>();
    if (sayings != null)
      sayings.stream()
          .filter(Objects::nonNull)
          .filter(one -> !Typed.line(one.name()).isEmpty())
          .forEach(one -> map.put(Typed.line(one.name()), Typed.line(one.text())));
    return map;
  }

  /** With empty lines to write the next ones on. */
  static List<Saying> rows(Map<String, String> known) {
    var rows = new java.util.ArrayList<Saying>();
    known.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> rows.add(new Saying(entry.getKey(), entry.getValue())));
    for (int i = 0; i < SPARE; i++) rows.add(new Saying("", ""));
    return rows;
  }
}
