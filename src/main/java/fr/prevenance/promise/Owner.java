package fr.prevenance.promise;

import fr.prevenance.organization.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Who answers for a commitment: an employee, or somebody known by name. */
public record Owner(@Nullable EmployeeId employee, String name) {}
