package fr.prevenance.survey;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of every key, and the words that addresses and groupings keep for themselves. */
final class Keys {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,62}");
  private static final Set<String> RESERVED = Set.of("unit", "month", "channel", "new");

  private Keys() {}

  static void check(String path, @Nullable String key, Problems problems) {
    checkShape(path, key, problems);
    if (key != null && RESERVED.contains(key)) {
      problems.add(path, "survey.key.reserved", key);
    }
  }

  static void checkShape(String path, @Nullable String key, Problems problems) {
    if (key == null || key.isEmpty()) {
      problems.add(path, "survey.key.missing");
    } else if (!SHAPE.matcher(key).matches()) {
      problems.add(path, "survey.key.shape", CleanText.excerpt(key));
    }
  }
}
