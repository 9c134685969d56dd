package fr.prevenance.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

  private final UnitNames names =
      new UnitNames(
          List.of(
              unit(1, "nord", "Agence Nord"),
              unit(2, "hopital", "Hôpital Saint-Éloi"),
              unit(3, "a", "Dépôt A-B"),
              unit(4, "b", "Dépôt A B"),
              unit(5, "c", "Gare"),
              unit(6, "d", "GARE")));

  @Test
  void a_unit_is_found_by_key_or_name_whatever_case_accents_and_signs() {
    assertThat(key("nord")).isEqualTo("nord");
    assertThat(key(" AGENCE  NORD ")).isEqualTo("nord");
    assertThat(key("hopital saint eloi")).isEqualTo("hopital");
    assertThat(key("Ailleurs")).isNull();
    assertThat(key("?")).isNull();
  }

  @Test
  void names_alike_are_told_apart_by_what_differs_or_not_at_all() {
    assertThat(key("dépôt a-b")).isEqualTo("a");
    assertThat(key("dépôt a b")).isEqualTo("b");
    assertThat(key("dépôt a/b")).isNull();
    assertThat(key("Gare")).isNull();
    assertThat(key("d")).isEqualTo("d");
  }

  private @Nullable String key(String text) {
    Unit found = names.find(text);
    return found == null ? null : Objects.requireNonNull(found).key();
  }

  private static Unit unit(int id, String key, String name) {
    return new Unit(new UnitId(new UUID(0, id)), key, name, UnitType.ROOT, null, null, 0, 0);
  }
}
