package fr.prevenance.promise.web.cover;

import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.web.draft.Typed;
import java.util.Arrays;
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
    @Nullable Integer version) {

  static CoverForm of(Charter charter) {
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
        charter.version());
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
        Typed.text(parent));
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
        null);
  }

  /** What was left empty is said in the template's words. */
  CoverForm beginning(CharterTemplates.Template model) {
    String language = "en".equals(locale) ? "en" : "fr";
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
        null);
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
