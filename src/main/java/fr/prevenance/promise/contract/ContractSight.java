package fr.prevenance.promise.contract;

import fr.prevenance.organization.Employee;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import java.util.Objects;
import java.util.Set;

/**
 * Who may look at a contract: the one it is made with, and those who manage the unit. Keeping the
 * tools in order is not managing.
 */
public final class ContractSight {

  private static final Set<Role> MANAGING = Set.of(Role.DIRECTOR, Role.UNIT_MANAGER);
  private static final Set<Role> OUTSIDE = Set.of(Role.READER, Role.ASSESSOR);

  private ContractSight() {}

  public static boolean sees(Viewer viewer, Contract contract) {
    return isOwn(viewer, contract) || manages(viewer, contract.party().unit());
  }

  /** Nobody writes what is expected of them alone. */
  public static boolean writes(Viewer viewer, Contract contract) {
    return manages(viewer, contract.party().unit()) && !isOwnPersonal(viewer, contract);
  }

  /** A script may do what its scopes say. */
  public static boolean manages(Viewer viewer, UnitId unit) {
    if (viewer.actor().employee() == null) return viewer.sees(unit);
    return viewer.roles().entrySet().stream()
        .filter(held -> held.getValue().stream().anyMatch(MANAGING::contains))
        .anyMatch(held -> viewer.units().subtree(held.getKey()).contains(unit));
  }

  public static boolean isOwnPersonal(Viewer viewer, Contract contract) {
    EmployeeId me = viewer.actor().employee();
    return me != null && Objects.equals(me, contract.party().employee());
  }

  private static boolean isOwn(Viewer viewer, Contract contract) {
    return isOwnPersonal(viewer, contract)
        || contract.party().isTeam()
            && viewer.actor().employee() != null
            && viewer.roles().entrySet().stream()
                .filter(held -> !OUTSIDE.containsAll(held.getValue()))
                .anyMatch(held ->
                    viewer.units().subtree(contract.party().unit()).contains(held.getKey()));
  }

  /** Someone belongs where a role of theirs is held. */
  public static boolean belongs(Employee employee, UnitId unit) {
    return employee.roles().stream()
        .anyMatch(held -> held.unit().equals(unit) && !OUTSIDE.contains(held.role()));
  }
}
