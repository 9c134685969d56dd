package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitId;
import fr.prevenance.platform.Keys;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A charter as a whole; its words are in its versions.
 *
 * @param unit where it holds: the root for a national charter
 * @param parent the charter that this one is a variant of
 */
public record Charter(
    CharterId id,
    String key,
    CharterKind kind,
    Cover cover,
    UnitId unit,
    @Nullable CharterId parent,
    @Nullable LocalDate archivedOn,
    int version) {

  public Charter {
    Keys.check("key", key);
    checkPartner(kind, cover.partner());
  }

  public String title() {
    return cover.title();
  }

  public boolean isVariant() {
    return parent != null;
  }

  public boolean isArchived() {
    return archivedOn != null;
  }

  Charter with(Cover cover) {
    return new Charter(id, key, kind, cover, unit, parent, archivedOn, version);
  }

  Charter archive(LocalDate on) {
    if (isArchived()) throw Refused.conflict("promise.charter.already-archived", title());
    return new Charter(id, key, kind, cover, unit, parent, on, version);
  }

  Charter restore() {
    if (!isArchived()) throw Refused.conflict("promise.charter.not-archived", title());
    return new Charter(id, key, kind, cover, unit, parent, null, version);
  }

  static void checkPartner(CharterKind kind, @Nullable String partner) {
    if (kind == CharterKind.PARTNER && partner == null) {
      throw Refused.invalidField("partner", "promise.charter.partner-missing");
    }
    if (kind != CharterKind.PARTNER && partner != null) {
      throw Refused.invalidField("partner", "promise.charter.partner-unwanted");
    }
  }
}
