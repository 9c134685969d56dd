package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.measure.Direction;
import fr.prevenance.platform.Keys;
import org.jspecify.annotations.Nullable;

/**
 * What one may say of an indicator; null leaves a thing as it is. An empty owner or criterion takes
 * it away, and so does {@code noWarning} for the warning.
 *
 * @param owner the id of an employee
 */
public record IndicatorWish(
    @Nullable String key,
    @Nullable String name,
    @Nullable String description,
    @Nullable Reading reading,
    @Nullable String owner,
    @Nullable String criterionKey) {

  /** How it is read; see {@link Gauge}. */
  public record Reading(
      @Nullable Kind kind,
      @Nullable Aggregation aggregation,
      @Nullable String unitLabel,
      @Nullable Direction direction,
      @Nullable Integer decimals,
      @Nullable Double warning,
      boolean noWarning) {

    public static final Reading UNSAID = new Reading(null, null, null, null, null, null, false);

    /** What is not said stays, or is what most indicators are. */
    Gauge gauge(@Nullable Gauge known) {
      Kind kind = said(this.kind, known == null ? Kind.VALUE : known.kind());
      Double limit = said(warning, known == null ? null : known.warning());
      return new Gauge(
          kind,
          kind == Kind.SHARE
              ? Aggregation.MEAN
              : said(aggregation, known == null ? Aggregation.MEAN : known.aggregation()),
          kind == Kind.SHARE ? "" : said(unitLabel, known == null ? "" : known.unitLabel()).strip(),
          said(direction, known == null ? Direction.UP : known.direction()),
          said(decimals, known == null ? 1 : known.decimals()),
          noWarning ? null : limit);
    }

    private static <T extends @Nullable Object> T said(@Nullable T said, T otherwise) {
      return said == null ? otherwise : said;
    }
  }

  /** Of an indicator that is to be: all that does not fit is said at once. */
  public void check() {
    Refused.together(
        () -> new Indicator.Words(text(name), text(description)),
        () -> Keys.check("key", text(key).isEmpty() ? Keys.from(text(name)) : text(key)),
        () -> said().gauge(null));
  }

  Reading said() {
    return reading == null ? Reading.UNSAID : reading;
  }

  private static String text(@Nullable String said) {
    return said == null ? "" : said.strip();
  }
}
