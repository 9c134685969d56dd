package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A place of the organisation; the root has the key {@code organisation}. */
@Table(schema = "organization", value = "unit")
public record Unit(
    @Id UnitId id,
    String key,
    String name,
    UnitType type,
    @Nullable UnitId parentId,
    @Nullable String timeZone,
    int position,
    @Version @Nullable Integer version) {

  public static final String ROOT_KEY = "organisation";

  public Unit {
    Refused.together(() -> checkName(name), () -> Keys.check("key", key));
  }

  public boolean isRoot() {
    return type == UnitType.ROOT;
  }

  private static void checkName(String name) {
    if (name.isBlank()) throw Refused.invalidField("name", "organization.unit.name-missing");
    if (name.chars().anyMatch(Character::isISOControl))
      throw Refused.invalidField("name", "refused.control");
    if (name.length() > 120) throw Refused.invalidField("name", "organization.unit.name-long");
  }
}
