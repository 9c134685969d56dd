package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Formats;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a unit out of the tree when nothing stands there, as one created by mistake. */
@Service
@Transactional
public class UnitRemoval {

  private final Units units;
  private final UnitDesk desk;
  private final ObjectProvider<KeptAtUnit> rooms;

  UnitRemoval(Units units, UnitDesk desk, ObjectProvider<KeptAtUnit> rooms) {
    this.units = units;
    this.desk = desk;
    this.rooms = rooms;
  }

  /** What stands at the unit, in words; empty when it can go. */
  @Transactional(readOnly = true)
  public List<String> standing(Unit unit) {
    return rooms
        .orderedStream()
        .flatMap(room -> room.at(unit).stream())
        .filter(kept -> kept.count() > 0)
        .map(KeptAtUnit.Kept::text)
        .toList();
  }

  public Unit remove(String key) {
    Unit unit = units.readByKey(key).orElseThrow(Refused::notFound);
    if (unit.isRoot()) throw Refused.conflict("organization.unit.root-stays", unit.name());
    List<String> standing = standing(unit);
    if (!standing.isEmpty())
      throw Refused.conflict("organization.unit.kept", unit.name(), Formats.list(standing));
    units.delete(unit);
    desk.forgetAfterCommit();
    return unit;
  }
}
