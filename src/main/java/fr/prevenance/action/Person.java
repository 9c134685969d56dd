package fr.prevenance.action;

import fr.prevenance.organization.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Someone who pilots, acts or verifies: an employee, or somebody from outside known by name. */
public record Person(@Nullable EmployeeId employee, String name) {

  public boolean is(Person other) {
    if (employee != null || other.employee != null) {
      return employee != null && employee.equals(other.employee);
    }
    return name.equalsIgnoreCase(other.name);
  }
}
