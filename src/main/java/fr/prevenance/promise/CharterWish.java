package fr.prevenance.promise;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one may say of a charter; null leaves a thing as it is. */
public record CharterWish(
    @Nullable String key,
    @Nullable String title,
    @Nullable CharterKind kind,
    @Nullable String slogan,
    @Nullable String audience,
    @Nullable String locale,
    @Nullable String partner,
    @Nullable String unitKey,
    @Nullable String parentKey,
    @Nullable Map<String, CoverWords> translations) {

  public CharterWish(
      @Nullable String key,
      @Nullable String title,
      @Nullable CharterKind kind,
      @Nullable String slogan,
      @Nullable String audience,
      @Nullable String locale,
      @Nullable String partner,
      @Nullable String unitKey,
      @Nullable String parentKey) {
    this(key, title, kind, slogan, audience, locale, partner, unitKey, parentKey, null);
  }

  public static CharterWish titled(String title) {
    return new CharterWish(null, title, null, null, null, null, null, null, null);
  }

  Cover over(@Nullable Cover known, String language) {
    return new Cover(
        or(title, known == null ? "" : known.title()),
        slogan != null || known == null ? slogan : known.slogan(),
        audience != null || known == null ? audience : known.audience(),
        or(locale, known == null ? language : known.locale()),
        partner != null || known == null ? partner : known.partner(),
        translations != null ? translations : known == null ? Map.of() : known.translations());
  }

  private static String or(@Nullable String wished, String known) {
    return wished == null ? known : wished;
  }
}
