package fr.prevenance.action;

import fr.prevenance.organization.EmployeeId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who pilots an action, and who acts with them. */
public record Team(@Nullable Person pilot, List<Person> actors) {

  public static final Team NOBODY = new Team(null, List.of());

  public Team {
    actors = List.copyOf(actors);
  }

  boolean holds(@Nullable EmployeeId employee) {
    return employee != null
        && Stream.concat(Stream.ofNullable(pilot), actors.stream())
            .anyMatch(person -> employee.equals(person.employee()));
  }
}
