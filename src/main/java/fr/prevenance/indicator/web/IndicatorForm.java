package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Aggregation;
import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorWish;
import fr.prevenance.indicator.Kind;
import fr.prevenance.measure.Direction;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An indicator as it is typed. */
public record IndicatorForm(
    @Nullable String name,
    @Nullable String key,
    @Nullable String description,
    @Nullable String kind,
    @Nullable String aggregation,
    @Nullable String unitLabel,
    @Nullable String direction,
    @Nullable String decimals,
    @Nullable String warning,
    @Nullable String owner,
    @Nullable String criterionKey) {

  static IndicatorForm blank(@Nullable String name) {
    return new IndicatorForm(
        name,
        "",
        "",
        Kind.SHARE.name(),
        Aggregation.MEAN.name(),
        "",
        Direction.UP.name(),
        "1",
        "",
        "",
        "");
  }

  static IndicatorForm of(Indicator one, String criterionKey) {
    Gauge gauge = one.gauge();
    Double warning = gauge.warning();
    return new IndicatorForm(
        one.name(),
        one.key(),
        one.words().description(),
        gauge.kind().name(),
        gauge.aggregation().name(),
        gauge.unitLabel(),
        gauge.direction().name(),
        String.valueOf(gauge.decimals()),
        warning == null ? "" : Numbers.typed(warning),
        one.owner() == null ? "" : one.owner().value().toString(),
        criterionKey);
  }

  IndicatorWish wish(boolean fresh) {
    var typed = new Typed();
    Double limit = typed.number("warning", warning);
    Integer digits = typed.whole("decimals", decimals);
    var reading =
        new IndicatorWish.Reading(
            choice(Kind.class, kind),
            choice(Aggregation.class, aggregation),
            Objects.requireNonNullElse(unitLabel, ""),
            choice(Direction.class, direction),
            digits,
            limit,
            limit == null);
    var wish =
        new IndicatorWish(
            fresh ? Typed.text(key) : null,
            Objects.requireNonNullElse(name, ""),
            Objects.requireNonNullElse(description, ""),
            reading,
            Objects.requireNonNullElse(owner, ""),
            Objects.requireNonNullElse(criterionKey, ""));
    Refused.together(typed::refuse, wish::check);
    return wish;
  }

  private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
    for (E one : type.getEnumConstants()) {
      if (one.name().equals(name)) return one;
    }
    return null;
  }
}
