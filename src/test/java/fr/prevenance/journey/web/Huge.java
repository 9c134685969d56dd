package fr.prevenance.journey.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** As long, as wide and as deep as a map may be. */
final class Huge {

  private static final String NAME =
      "Une étape dont le nom dit tout, et qui n’en finit pas. ".repeat(4).substring(0, 200);

  static final String MAP = map("longue", 40, 1);
  static final String WORST = map("pire", 40, 20);

  private Huge() {}

  private static String map(String key, int stages, int contacts) {
    return "{\"key\": \"%s\", \"title\": \"%s\", \"stages\": [%s]}"
        .formatted(
            key,
            NAME,
            IntStream.range(0, stages)
                .mapToObj(i -> stage(key + i, contacts))
                .collect(Collectors.joining(",")));
  }

  private static String stage(String key, int contacts) {
    return "{\"name\": \"%s\", \"doing\": \"%s\", \"expects\": \"%s\", \"touchpoints\": [%s]}"
        .formatted(
            NAME,
            NAME.repeat(3),
            NAME,
            IntStream.range(0, contacts)
                .mapToObj(i -> contact(key + "-" + i, i))
                .collect(Collectors.joining(",")));
  }

  private static String contact(String key, int i) {
    return """
    {"key": "%1$s", "name": "%2$s", "emotion": %3$d, "humanised": %4$s, "moment": {"channel": "PHONE", "name": "%2$s"},
     "painPoints": [{"name": "%2$s"}], "actors": [{"kind": "COMPANY", "name": "%2$s"}], "skills": ["%2$s"]}
    """
        .formatted(key, NAME, i % 5 - 2, i % 2 == 0);
  }
}
