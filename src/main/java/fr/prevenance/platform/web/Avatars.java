package fr.prevenance.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The two letters of a name, and one of four tones that stays with it. */
public final class Avatars {

  private static final List<String> TONES =
      List.of("", "pv-avatar--b", "pv-avatar--c", "pv-avatar--d");

  private Avatars() {}

  public static String initials(String name) {
    List<String> words =
        Arrays.stream(name.strip().split("[\\s]+")).filter(w -> !w.isEmpty()).toList();
    if (words.size() < 2) {
      return name.strip().substring(0, Math.min(2, name.strip().length())).toUpperCase(Locale.ROOT);
    }
    return words.subList(0, 2).stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  public static String tone(String name) {
    return TONES.get(Math.floorMod(name.hashCode(), TONES.size()));
  }
}
