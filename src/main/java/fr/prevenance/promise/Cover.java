package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is written on the front of a charter.
 *
 * @param audience to whom it speaks, in words: « voyageurs »
 * @param locale the language that the sentences are written in
 * @param partner who signs in return, for a partner's charter
 * @param translations the same in other languages, by language
 */
public record Cover(
    String title,
    @Nullable String slogan,
    @Nullable String audience,
    String locale,
    @Nullable String partner,
    Map<String, CoverWords> translations) {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  public Cover {
    if (title.isBlank()) throw Refused.invalidField("title", "promise.charter.title-missing");
    title = Text.line("title", title, Text.NAME);
    slogan = slogan == null ? null : Text.optionalLine("slogan", slogan, Text.NAME);
    audience = audience == null ? null : Text.optionalLine("audience", audience, Text.NAME);
    partner = partner == null ? null : Text.optionalLine("partner", partner, Text.NAME);
    checkLanguage("locale", locale);
    Tongues.check("translations", translations);
    translations =
        translations.entrySet().stream()
            .filter(one -> one.getValue() != null && one.getValue().saysSomething())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** In this language as far as it is translated. */
  public Cover in(String tag) {
    CoverWords words = Tongues.in(translations, tag).orElse(null);
    if (words == null) return this;
    return new Cover(
        Objects.requireNonNullElse(words.title(), title),
        words.slogan() == null ? slogan : words.slogan(),
        words.audience() == null ? audience : words.audience(),
        locale,
        partner,
        translations);
  }

  /** {@code fr}, or {@code fr-CA} where the same language is not said in the same way. */
  static void checkLanguage(String field, String tag) {
    boolean known = TAG.matcher(tag).matches() && LANGUAGES.contains(tag.replaceFirst("-.*", ""));
    if (!known) throw Refused.invalidField(field, "promise.language-unknown", tag);
  }
}
