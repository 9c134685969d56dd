package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions what was sent is a point; all that is wrong is said at once, each with its
 * field.
 */
public final class PointRules {

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /** The last day of a month may be typed within it. */
  private static final int DAYS_AHEAD = 31;

  private record Place(Unit unit, LocalDate day) {}

  private final Kind kind;
  private final Function<@Nullable String, @Nullable Unit> units;
  private final LocalDate last;
  private final List<Refused.Field> mistakes = new ArrayList<>();
  private final Map<Place, String> taken = new HashMap<>();

  /**
   * @param units the unit of a key or a name, null when there is none to be seen
   */
  public PointRules(Kind kind, Function<@Nullable String, @Nullable Unit> units, LocalDate today) {
    this.kind = kind;
    this.units = units;
    this.last = today.plusDays(DAYS_AHEAD);
  }

  /** A missing unit is the viewer's own top; one out of sight is unknown. */
  public static PointRules of(Indicator indicator, Viewer viewer, LocalDate today) {
    return new PointRules(indicator.kind(), key -> seen(viewer, key), today);
  }

  public List<Refused.Field> mistakes() {
    return mistakes;
  }

  /** Null when something is wrong, which {@link #mistakes} tells. */
  public @Nullable Point read(String prefix, PointWish wish) {
    int before = mistakes.size();
    LocalDate day = day(prefix + "day", wish.day());
    Unit unit = units.apply(wish.unitKey());
    if (unit == null)
      mistake(prefix + "unitKey", "organization.unit.unknown", String.valueOf(wish.unitKey()));
    Point.Figure figure = kind == Kind.SHARE ? ratio(prefix, wish) : value(prefix, wish);
    if (mistakes.size() > before || unit == null || day == null || figure == null) return null;
    String twin = taken.putIfAbsent(new Place(unit, day), prefix);
    if (twin == null) return new Point(unit.id(), day, figure, null);
    mistake(prefix + "day", "indicator.point.twice", day, unit.name());
    return null;
  }

  private @Nullable LocalDate day(String field, @Nullable String text) {
    if (text == null || text.isBlank()) return mistake(field, "indicator.day.missing");
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (!day.isBefore(FIRST) && !day.isAfter(last)) return day;
      return mistake(field, day.isAfter(last) ? "indicator.day.ahead" : "indicator.day.past", text);
    } catch (DateTimeParseException e) {
      return mistake(field, "indicator.day", text);
    }
  }

  private Point.@Nullable Figure ratio(String prefix, PointWish wish) {
    if (wish.value() != null) mistake(prefix + "value", "indicator.point.is-share");
    Long numerator = count(prefix + "numerator", wish.numerator(), 0);
    Long denominator = count(prefix + "denominator", wish.denominator(), 0);
    if (numerator == null || denominator == null) return null;
    if (numerator <= denominator) return new Point.Ratio(numerator, denominator);
    return mistake(prefix + "numerator", "indicator.point.over", numerator, denominator);
  }

  private Point.@Nullable Figure value(String prefix, PointWish wish) {
    if (wish.numerator() != null || wish.denominator() != null)
      mistake(prefix + "numerator", "indicator.point.is-value");
    Long n = wish.n() == null ? null : count(prefix + "n", wish.n(), 1);
    Double value = wish.value();
    if (value == null) return mistake(prefix + "value", "indicator.number.missing");
    if (!Double.isFinite(value) || Math.abs(value) > Point.LARGEST)
      return mistake(prefix + "value", "indicator.number");
    return new Point.Value(value, n);
  }

  private @Nullable Long count(String field, @Nullable Double number, int least) {
    if (number == null) return mistake(field, "indicator.number.missing");
    boolean whole =
        Double.isFinite(number) && number == Math.rint(number) && Math.abs(number) < 1e12;
    return whole && number >= least
        ? Long.valueOf(number.longValue())
        : mistake(field, "indicator.count", least);
  }

  private <T> @Nullable T mistake(String field, String key, Object... arguments) {
    mistakes.add(new Refused.Field(field, key, List.of(arguments)));
    return null;
  }

  private static @Nullable Unit seen(Viewer viewer, @Nullable String key) {
    if (key == null || key.isBlank()) return viewer.home();
    return viewer.units().find(key.strip()).filter(unit -> viewer.sees(unit.id())).orElse(null);
  }
}
