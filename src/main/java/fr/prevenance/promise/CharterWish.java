package fr.prevenance.promise;

import fr.prevenance.Refused;
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

  /** The front of a charter that is to be: all that does not fit is said at once. */
  Cover fresh(String language) {
    Refused.together(() -> over(null, language), this::checkPartner);
    return over(null, language);
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

  private void checkPartner() {
    if (kind != null) Charter.checkPartner(kind, partner);
  }

  private static String or(@Nullable String wished, String known) {
    return wished == null ? known : wished;
  }
}
