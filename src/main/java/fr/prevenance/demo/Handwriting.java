package fr.prevenance.demo;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How the same sentence comes from a careful customer, a plain one, one in a hurry, one whose
 * finger slips.
 */
enum Handwriting {
  CAREFUL,
  PLAIN,
  HURRIED,
  SLIPPING;

  private static final Pick<Handwriting> HANDS = Pick.of(List.of(values()), .42, .33, .19, .06);
  private static final Map<String, String> SHORT =
      Map.of(
          "quand ",
          "qd ",
          "toujours",
          "tjs",
          "beaucoup",
          "bcp",
          "s'il vous plaît",
          "svp",
          "c'est ",
          "c ");
  private static final Map<String, List<String>> EMOJI =
      Map.of(
          "-",
          List.of("😡", "😤", "🙄", "😢"),
          "+",
          List.of("👍", "😊", "🙏", "❤️"),
          "~",
          List.of("🙂", "🤷"));

  static Handwriting from(SplittableRandom random) {
    return HANDS.from(random);
  }

  String write(SplittableRandom random, String text, String tone) {
    String written =
        switch (this) {
          case CAREFUL -> Typography.french(text);
          case PLAIN -> plain(text, random);
          case HURRIED -> hurried(text, random);
          case SLIPPING -> slip(plain(text, random), random);
        };
    return random.nextDouble() < .05 ? written + " " + emoji(tone, random) : written;
  }

  private static String plain(String text, SplittableRandom random) {
    String tight = text.replaceAll("(\\d) h ?", "$1h").replace("« ", "\"").replace(" »", "\"");
    return random.nextBoolean() && tight.endsWith(".")
        ? tight.substring(0, tight.length() - 1)
        : tight;
  }

  private static String hurried(String text, SplittableRandom random) {
    String quick = plain(text, random).toLowerCase(Locale.FRENCH);
    if (random.nextInt(100) < 55) {
      quick = Normalizer.normalize(quick, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
    if (random.nextInt(100) < 50) {
      for (String word : SHORT.keySet().stream().sorted().toList()) {
        quick = quick.replace(word, SHORT.getOrDefault(word, word));
      }
    }
    return quick.endsWith(".") ? quick.substring(0, quick.length() - 1) : quick;
  }

  private static String slip(String text, SplittableRandom random) {
    int place = 1 + random.nextInt(Math.max(1, text.length() - 3));
    boolean letters =
        Character.isLowerCase(text.charAt(place)) && Character.isLowerCase(text.charAt(place + 1));
    if (!letters) return text.toLowerCase(Locale.FRENCH);
    return text.substring(0, place)
        + text.charAt(place + 1)
        + text.charAt(place)
        + text.substring(place + 2);
  }

  private static String emoji(String tone, SplittableRandom random) {
    List<String> faces = EMOJI.getOrDefault(tone, List.of("🙂"));
    return faces.get(random.nextInt(faces.size()));
  }
}
