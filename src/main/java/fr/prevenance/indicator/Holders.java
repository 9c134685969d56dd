package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.PeopleDesk;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom an indicator belongs to, and what it speaks of. */
@Component
class Holders {

  private final PeopleDesk people;
  private final CriterionDesk criteria;

  Holders(PeopleDesk people, CriterionDesk criteria) {
    this.people = people;
    this.criteria = criteria;
  }

  /** Nothing said keeps the known one, a blank takes it away. */
  @Nullable EmployeeId owner(@Nullable String id, @Nullable EmployeeId known) {
    if (id == null) return known;
    if (id.isBlank()) return null;
    Optional<Employee> employee =
        people.all().stream().filter(one -> one.id().value().toString().equals(id)).findFirst();
    return employee
        .map(Employee::id)
        .orElseThrow(() -> Refused.invalidField("owner", "indicator.owner-unknown"));
  }

  @Nullable CriterionId criterion(@Nullable String key, @Nullable CriterionId known) {
    if (key == null) return known;
    return key.isBlank() ? null : criteria.required(key).id();
  }
}
