package fr.prevenance.demo;

import java.util.Map;

/** One answer to tick. */
public record DemoChoice(String key, String label) {

  Map<String, Object> body() {
    return Map.of("key", key, "label", label);
  }
}
