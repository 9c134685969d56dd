package fr.prevenance.journey.web;

import fr.prevenance.platform.web.Icons;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which symbols there is a drawing of. */
final class Drawn {

  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private Drawn() {}

  static boolean knows(String symbol) {
    return !symbol.isEmpty() && KNOWN.computeIfAbsent(symbol, Drawn::found);
  }

  private static boolean found(String symbol) {
    try {
      return !Icons.svg(symbol, "").isEmpty();
    } catch (IllegalArgumentException | UncheckedIOException absent) {
      return false;
    }
  }
}
