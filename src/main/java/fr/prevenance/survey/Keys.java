package fr.prevenance.survey;

import org.jspecify.annotations.Nullable;

/** The form of every key, and the words that addresses and groupings keep for themselves. */
final class Keys {

  private Keys() {}

  static void check(String path, @Nullable String key, Problems problems) {
    checkShape(path, key, problems);
    if (key != null && fr.prevenance.platform.Keys.isReserved(key)) {
      problems.add(path, "survey.key.reserved", key);
    }
  }

  static void checkShape(String path, @Nullable String key, Problems problems) {
    if (key == null || key.isEmpty()) {
      problems.add(path, "survey.key.missing");
    } else if (!fr.prevenance.platform.Keys.hasShape(key)) {
      problems.add(path, "survey.key.shape", CleanText.excerpt(key));
    }
  }
}
