package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.PeopleDesk;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who is meant: by identifier, e-mail or name; any other name is someone from outside. */
@Component
public class Owners {

  private static final int LONGEST = 120;

  private final PeopleDesk people;

  Owners(PeopleDesk people) {
    this.people = people;
  }

  public @Nullable Owner find(String text) {
    String name = Text.line("owner", text, LONGEST);
    if (name.isEmpty()) return null;
    Optional<Employee> known =
        people.all().stream().filter(employee -> names(employee, name)).findFirst();
    if (known.isEmpty() && name.contains("@"))
      throw Refused.invalidField("owner", "promise.owner.unknown", name);
    return known
        .map(employee -> new Owner(employee.id(), employee.name()))
        .orElse(new Owner(null, name));
  }

  /** As scripts name a person: the e-mail of an employee who has one, else the name. */
  public String written(Owner owner) {
    return people.all().stream()
        .filter(employee -> employee.id().equals(owner.employee()))
        .findFirst()
        .map(Employee::email)
        .orElse(owner.name());
  }

  private static boolean names(Employee employee, String text) {
    return text.equalsIgnoreCase(employee.email())
        || text.equalsIgnoreCase(employee.name())
        || text.equals(employee.id().value().toString());
  }
}
