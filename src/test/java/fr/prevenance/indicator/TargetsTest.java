package fr.prevenance.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.UnitType;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static final UnitId ROOT = id(1);
  private static final UnitId NORTH = id(2);
  private static final UnitId AGENCY = id(3);
  private static final UnitTree TREE =
      new UnitTree(
          List.of(
              unit(ROOT, "organisation", null),
              unit(NORTH, "nord", ROOT),
              unit(AGENCY, "agence", NORTH)),
          ZoneId.of("Europe/Paris"));
  private static final Targets TARGETS =
      new Targets(
          List.of(
              new Targets.Target(ROOT, 2026, 90),
              new Targets.Target(NORTH, 2026, 85),
              new Targets.Target(ROOT, 2025, 80)));

  @Test
  void a_unit_without_its_own_aims_at_what_the_nearest_above_it_does() {
    assertThat(TARGETS.value(AGENCY, 2026, TREE)).isEqualTo(85);
    assertThat(TARGETS.value(NORTH, 2026, TREE)).isEqualTo(85);
    assertThat(TARGETS.value(ROOT, 2026, TREE)).isEqualTo(90);
  }

  @Test
  void the_year_is_looked_at_before_the_tree() {
    assertThat(TARGETS.value(AGENCY, 2025, TREE)).isEqualTo(80);
    assertThat(TARGETS.of(AGENCY, 2025, TREE).orElseThrow().unit()).isEqualTo(ROOT);
  }

  @Test
  void a_year_without_any_has_none() {
    assertThat(TARGETS.of(AGENCY, 2027, TREE)).isEmpty();
    assertThat(TARGETS.value(id(9), 2026, TREE)).as("a unit that left the tree").isNull();
  }

  private static UnitId id(int n) {
    return new UnitId(new UUID(0, n));
  }

  private static Unit unit(UnitId id, String key, @Nullable UnitId parent) {
    return new Unit(
        id, key, key, parent == null ? UnitType.ROOT : UnitType.AGENCY, parent, null, 0, 0);
  }
}
