package fr.prevenance.promise.contract;

import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected to keep the objectives, and where they are measured.
 *
 * @param employee null when it is the whole team of the unit
 * @param name the person's or the unit's, as it was when the contract was written
 */
public record Party(UnitId unit, @Nullable EmployeeId employee, String name) {

  public boolean isTeam() {
    return employee == null;
  }
}
