package fr.prevenance.demo;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitType;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The twelve units and those who work there. */
@Component
@Order(1)
class PeopleChapter implements DemoChapter {

  private final UnitDesk units;
  private final PeopleDesk people;
  private final DemoAccounts accounts;

  PeopleChapter(UnitDesk units, PeopleDesk people, DemoAccounts accounts) {
    this.units = units;
    this.people = people;
    this.accounts = accounts;
  }

  @Override
  public void tell(LocalDate today) {
    OndeaUnits.all().stream()
        .filter(unit -> unit.parentKey() != null)
        .forEach(unit ->
            units.add(
                new UnitDesk.Wish(
                    unit.key(),
                    unit.name(),
                    UnitType.valueOf(unit.type()),
                    unit.parentKey(),
                    null)));
    OndeaPeople.all().stream()
        .filter(person -> !person.role().equals("ADMINISTRATOR"))
        .forEach(this::welcome);
  }

  private void welcome(DemoEmployee person) {
    UnitId unit = units.tree().required(person.unitKey()).id();
    Role role = Role.valueOf(person.role());
    if (accounts.people().contains(person)) {
      var account =
          new OrganizationDesk.Person(
              person.name(), person.email(), accounts.passwordOf(person), true);
      people.welcome(account, person.job(), unit, role);
    } else {
      people.add(person.name(), person.email(), person.job(), unit, role);
    }
  }
}
