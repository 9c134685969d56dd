package fr.prevenance.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PointRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  private static final Unit ROOT =
      new Unit(new UnitId(new UUID(0, 1)), "organisation", "Tout", UnitType.ROOT, null, null, 0, 0);

  @Test
  void what_fits_becomes_a_point() {
    assertThat(share().read("", share("2026-03-01", 18.0, 20.0)))
        .isEqualTo(Point.share(ROOT.id(), LocalDate.of(2026, 3, 1), 18, 20));
    assertThat(value().read("", value("2026-03-31", -2.5, 4.0)))
        .as("the end of the month, ahead of today")
        .isEqualTo(Point.value(ROOT.id(), LocalDate.of(2026, 3, 31), -2.5, 4L));
    assertThat(share().read("", share("2026-03-01", 0.0, 0.0)))
        .as("a month without a single call")
        .isNotNull();
  }

  @Test
  void each_thing_that_does_not_fit_is_named() {
    assertThat(fault(share(), share("2026-02-31", 1.0, 2.0))).isEqualTo("day indicator.day");
    assertThat(fault(share(), share(null, 1.0, 2.0))).isEqualTo("day indicator.day.missing");
    assertThat(fault(share(), share("2027-01-01", 1.0, 2.0))).isEqualTo("day indicator.day.ahead");
    assertThat(fault(share(), share("0026-03-01", 1.0, 2.0))).isEqualTo("day indicator.day.past");
    assertThat(fault(share(), new PointWish("2026-03-01", "nulle-part", 1.0, 2.0, null, null)))
        .isEqualTo("unitKey organization.unit.unknown");
    assertThat(fault(share(), share("2026-03-01", 21.0, 20.0)))
        .isEqualTo("numerator indicator.point.over");
    assertThat(fault(share(), share("2026-03-01", -1.0, 20.0)))
        .isEqualTo("numerator indicator.count");
    assertThat(fault(share(), share("2026-03-01", 1.5, 20.0)))
        .isEqualTo("numerator indicator.count");
    assertThat(fault(share(), share("2026-03-01", Double.NaN, 20.0)))
        .isEqualTo("numerator indicator.count");
    assertThat(fault(share(), share("2026-03-01", 1.0, null)))
        .isEqualTo("denominator indicator.number.missing");
    assertThat(fault(share(), new PointWish("2026-03-01", null, 1.0, 2.0, 3.0, null)))
        .isEqualTo("value indicator.point.is-share");
    assertThat(fault(value(), value("2026-03-01", Double.NaN, null)))
        .isEqualTo("value indicator.number");
    assertThat(fault(value(), value("2026-03-01", Double.POSITIVE_INFINITY, null)))
        .isEqualTo("value indicator.number");
    assertThat(fault(value(), value("2026-03-01", null, null)))
        .isEqualTo("value indicator.number.missing");
    assertThat(fault(value(), value("2026-03-01", 3.0, 0.0))).isEqualTo("n indicator.count");
    assertThat(fault(value(), share("2026-03-01", 1.0, 2.0)))
        .startsWith("numerator indicator.point.is-value");
  }

  @Test
  void one_place_is_not_told_twice_in_one_sending() {
    PointRules rules = value();
    assertThat(rules.read("points[0].", value("2026-03-01", 1.0, null))).isNotNull();
    assertThat(rules.read("points[1].", value("2026-03-01", 2.0, null))).isNull();
    assertThat(rules.mistakes()).extracting(Refused.Field::field).containsExactly("points[1].day");
  }

  private static String fault(PointRules rules, PointWish wish) {
    assertThat(rules.read("", wish)).isNull();
    Refused.Field first = rules.mistakes().getFirst();
    return first.field() + " " + first.key();
  }

  private static PointRules share() {
    return new PointRules(Kind.SHARE, key -> key == null ? ROOT : null, TODAY);
  }

  private static PointRules value() {
    return new PointRules(Kind.VALUE, key -> key == null ? ROOT : null, TODAY);
  }

  private static PointWish share(
      @Nullable String day, @Nullable Double numerator, @Nullable Double denominator) {
    return new PointWish(day, null, numerator, denominator, null, null);
  }

  private static PointWish value(@Nullable String day, @Nullable Double value, @Nullable Double n) {
    return new PointWish(day, null, null, null, value, n);
  }
}
