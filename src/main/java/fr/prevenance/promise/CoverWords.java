package fr.prevenance.promise;

import org.jspecify.annotations.Nullable;

/** The front of a charter in another language; what is not translated is said as it stands. */
public record CoverWords(
    @Nullable String title, @Nullable String slogan, @Nullable String audience) {

  public CoverWords {
    title = title == null ? null : Text.optionalLine("translations", title, Text.NAME);
    slogan = slogan == null ? null : Text.optionalLine("translations", slogan, Text.NAME);
    audience = audience == null ? null : Text.optionalLine("translations", audience, Text.NAME);
  }

  boolean saysSomething() {
    return title != null || slogan != null || audience != null;
  }
}
