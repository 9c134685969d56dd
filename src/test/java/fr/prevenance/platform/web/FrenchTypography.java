package fr.prevenance.platform.web;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The house rules of French print, each with what it asks for. */
final class FrenchTypography {

  private static final Map<Pattern, String> RULES =
      Map.of(
          Pattern.compile("(?<!\\u202f)[;!?](?![;!?])"), "U+202F before ; ! ?",
          Pattern.compile("(?<!\\u00a0)[:%]"), "U+00A0 before : and %",
          Pattern.compile("«(?!\\u00a0)|(?<!\\u00a0)»"), "U+00A0 inside « »",
          Pattern.compile("['\"]"), "’ and « » instead of straight quotes",
          Pattern.compile("(?<![\\p{L}\\d])-\\d"), "U+2212 for minus",
          Pattern.compile("\\.\\.\\."), "… instead of three dots");

  private FrenchTypography() {}

  static List<String> faults(String message) {
    String text =
        message
            .replaceAll("https?://\\S+|HH:mm(:ss)?", "")
            .replaceAll("<[^>]*>", "")
            .replaceAll("\\{\\d[^{}]*}", "0");
    return RULES.entrySet().stream()
        .filter(rule -> rule.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .toList();
  }
}
