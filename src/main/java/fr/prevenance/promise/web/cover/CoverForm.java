package fr.prevenance.promise.web.cover;

import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.Cover;
import fr.prevenance.promise.CoverWords;
import fr.prevenance.promise.web.draft.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The front of a charter as typed.
 *
 * @param parent the charter that a new one is to be a variant of
 * @param model the charter whose words a new one starts with
 * @param template the trade whose words a new one starts with
 */
public record CoverForm(
    @Nullable String title,
    @Nullable String kind,
    @Nullable String slogan,
    @Nullable String audience,
    @Nullable String locale,
    @Nullable String partner,
    @Nullable String unit,
    @Nullable String parent,
    @Nullable String model,
    @Nullable String template,
    @Nullable Integer version,
    @Nullable List<@Nullable Tongue> translations) {

  /** The same words in another language. */
  public record Tongue(
      @Nullable String language,
      @Nullable String title,
      @Nullable String slogan,
      @Nullable String audience) {}

  static CoverForm of(Charter charter, List<String> languages) {
    var cover = charter.cover();
    return new CoverForm(
        cover.title(),
        charter.kind().name(),
        Objects.requireNonNullElse(cover.slogan(), ""),
        Objects.requireNonNullElse(cover.audience(), ""),
        cover.locale(),
        Objects.requireNonNullElse(cover.partner(), ""),
        "",
        "",
        "",
        "",
        charter.version(),
        new ArrayList<>(languages.stream().map(one -> tongue(cover, one)).toList()));
  }

  CharterWish opening() {
    return new CharterWish(
        null,
        Typed.line(title),
        asked(),
        Typed.text(slogan),
        Typed.text(audience),
        Typed.text(locale),
        Typed.text(partner),
        Typed.text(unit),
        Typed.text(parent),
        words());
  }

  /** Of a charter that exists: its kind, unit and parent stay. */
  CharterWish change(CharterKind kind) {
    return new CharterWish(
        null,
        Typed.line(title),
        null,
        Typed.line(slogan),
        Typed.line(audience),
        Typed.text(locale),
        kind == CharterKind.PARTNER ? Typed.line(partner) : null,
        null,
        null,
        words());
  }

  /** What was left empty is said in the template's words. */
  CoverForm beginning(CharterTemplates.Template model) {
    String language = "en".equals(locale) ? "en" : "fr";
    String other = language.equals("en") ? "fr" : "en";
    return new CoverForm(
        or(title, model.title().in(language)),
        kind,
        or(slogan, model.slogan().in(language)),
        or(audience, model.audience().in(language)),
        locale,
        partner,
        unit,
        parent,
        null,
        template,
        null,
        List.of(
            new Tongue(
                other,
                Typed.line(title).isEmpty() ? model.title().in(other) : "",
                Typed.line(slogan).isEmpty() ? model.slogan().in(other) : "",
                Typed.line(audience).isEmpty() ? model.audience().in(other) : "")));
  }

  private static Tongue tongue(Cover cover, String language) {
    CoverWords words = cover.translations().get(language);
    return words == null
        ? new Tongue(language, "", "", "")
        : new Tongue(language, words.title(), words.slogan(), words.audience());
  }

  /** Null when the form did not ask for them. */
  private @Nullable Map<String, CoverWords> words() {
    if (translations == null) return null;
    Map<String, CoverWords> words = new LinkedHashMap<>();
    for (Tongue one : translations)
      if (one != null && !Typed.line(one.language()).isEmpty())
        words.put(
            Typed.line(one.language()), new CoverWords(one.title(), one.slogan(), one.audience()));
    return words;
  }

  private static String or(@Nullable String typed, String usual) {
    return Typed.line(typed).isEmpty() ? usual : Typed.line(typed);
  }

  private @Nullable CharterKind asked() {
    return Arrays.stream(CharterKind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(null);
  }
}
