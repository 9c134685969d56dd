package fr.prevenance.organization.web;

import fr.prevenance.organization.Employee;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roles kept, each as unit:ROLE, and perhaps one more. */
public record RolesForm(@Nullable List<String> held, @Nullable String unit, @Nullable String role) {

  List<Employee.Held> wished(Viewer viewer) {
    List<Employee.Held> wished = new ArrayList<>();
    for (String one : held == null ? List.<String>of() : held)
      kept(viewer, one).ifPresent(wished::add);
    Choices.one(Role.class, role)
        .ifPresent(more -> wished.add(new Employee.Held(viewer.unit(unit).id(), more)));
    return wished;
  }

  private static Optional<Employee.Held> kept(Viewer viewer, String text) {
    String[] parts = text.split(":", 2);
    return viewer.units().all().stream()
        .filter(unit -> unit.id().value().toString().equals(parts[0]))
        .findFirst()
        .flatMap(unit ->
            Choices.one(Role.class, parts.length < 2 ? "" : parts[1])
                .map(role -> new Employee.Held(unit.id(), role)));
  }
}
