package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.PeopleDesk;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who is meant: by identifier, e-mail or name; any other name is someone from outside. */
@Component
public class Directory {

  private static final int LONGEST = 120;

  private final PeopleDesk people;

  Directory(PeopleDesk people) {
    this.people = people;
  }

  public @Nullable Person find(String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : required(field, text.strip());
  }

  public List<Person> all(String field, @Nullable List<String> texts) {
    if (texts == null) return List.of();
    return texts.stream()
        .filter(text -> !text.isBlank())
        .map(text -> required(field, text.strip()))
        .distinct()
        .toList();
  }

  /** As scripts name a person: the e-mail of an employee who has one, else the name. */
  public String written(Person person) {
    return employee(person.employee())
        .map(Employee::email)
        .filter(Objects::nonNull)
        .orElse(person.name());
  }

  public Optional<Employee> employee(@Nullable EmployeeId id) {
    return id == null
        ? Optional.empty()
        : people.all().stream().filter(employee -> employee.id().equals(id)).findFirst();
  }

  private Person required(String field, String text) {
    Optional<Person> known =
        people.all().stream()
            .filter(employee -> names(employee, text))
            .findFirst()
            .map(employee -> new Person(employee.id(), employee.name()));
    if (known.isEmpty() && (text.contains("@") || text.length() > LONGEST)) {
      throw Refused.invalidField(field, "action.person.unknown", text);
    }
    return known.orElse(new Person(null, text));
  }

  private static boolean names(Employee employee, String text) {
    return text.equalsIgnoreCase(employee.email())
        || text.equalsIgnoreCase(employee.name())
        || text.equals(employee.id().value().toString());
  }
}
