package fr.prevenance.promise.contract;

import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected to keep the objectives, and where they are measured.
 *
 * @param employee null when it is the whole team of the unit
 * @param name the person's or the unit's, as it was when the contract was written
 * @param groupUnit where the group's part is measured; null where the own part is
 */
public record Party(
    UnitId unit, @Nullable EmployeeId employee, String name, @Nullable UnitId groupUnit) {

  public boolean isTeam() {
    return employee == null;
  }

  public UnitId unitOf(Part part) {
    return part == Part.GROUP && groupUnit != null ? groupUnit : unit;
  }

  Party sharing(@Nullable UnitId group) {
    return new Party(unit, employee, name, group);
  }
}
