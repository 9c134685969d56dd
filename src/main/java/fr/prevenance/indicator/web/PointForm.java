package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Kind;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointWish;
import org.jspecify.annotations.Nullable;

/** A point as it is typed. */
public record PointForm(
    @Nullable String unitKey,
    @Nullable String day,
    @Nullable String numerator,
    @Nullable String denominator,
    @Nullable String value,
    @Nullable String n) {

  static PointForm blank(String unitKey, String day) {
    return new PointForm(unitKey, day, "", "", "", "");
  }

  static PointForm of(Point point, String unitKey) {
    String day = point.day().toString();
    return switch (point.figure()) {
      case Point.Ratio ratio ->
          new PointForm(
              unitKey,
              day,
              String.valueOf(ratio.numerator()),
              String.valueOf(ratio.denominator()),
              "",
              "");
      case Point.Value value ->
          new PointForm(
              unitKey,
              day,
              "",
              "",
              Numbers.typed(value.value()),
              value.n() == null ? "" : String.valueOf(value.n()));
    };
  }

  /** Only what this kind of indicator asks for. */
  PointWish wish(Indicator indicator) {
    var typed = new Typed();
    boolean share = indicator.kind() == Kind.SHARE;
    var wish =
        new PointWish(
            day,
            Typed.text(unitKey),
            typed.number("numerator", share ? numerator : null),
            typed.number("denominator", share ? denominator : null),
            typed.number("value", share ? null : value),
            typed.number("n", share ? null : n));
    typed.refuse();
    return wish;
  }

  boolean isEmpty() {
    return Typed.text(numerator) == null
        && Typed.text(denominator) == null
        && Typed.text(value) == null
        && Typed.text(n) == null;
  }

  /** The address that writes this very point again: how a removal or a correction is undone. */
  String again(String key) {
    var url =
        fr.prevenance.platform.web.PageUrl.of("/indicators/" + key + "/points")
            .with("unitKey", said(unitKey))
            .with("day", said(day));
    return url.with("numerator", said(numerator))
        .with("denominator", said(denominator))
        .with("value", said(value))
        .with("n", said(n))
        .toString();
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }
}
