package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.tenant.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Welcomes employees, with or without an account, and gives them their roles. */
@Service
@Transactional
public class PeopleDesk {

  private static final int PASSWORD_MINIMUM = 10;

  private final Employees employees;
  private final Accounts accounts;
  private final PasswordEncoder passwords;

  PeopleDesk(Employees employees, Accounts accounts, PasswordEncoder passwords) {
    this.employees = employees;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  public EmployeeId welcome(OrganizationDesk.Person person, @Nullable String title, UnitId unit, Role role) {
    if (!person.email().contains("@")) throw Refused.invalidField("email", "organization.account.email-shape");
    checkPassword(person.password());
    AccountId account = accounts.add(person.email(), person.name(), String.valueOf(passwords.encode(person.password())), person.demo());
    EmployeeId employee = employees.add(person.name(), person.email().strip(), title);
    employees.link(employee, account);
    employees.give(employee, unit, role);
    accounts.join(account, Tenant.required(), employee);
    return employee;
  }

  /** Someone who acts without signing in. */
  public EmployeeId add(String name, @Nullable String email, @Nullable String title, UnitId unit, Role role) {
    EmployeeId employee = employees.add(name, email, title);
    employees.give(employee, unit, role);
    return employee;
  }

  public void changeRoles(Viewer viewer, EmployeeId employee, List<Employee.Held> roles) {
    viewer.mustAdminister();
    boolean lastAdministrator = roles.stream().noneMatch(held -> held.role() == Role.ADMINISTRATOR)
        && employees.all().stream().filter(other -> !other.id().equals(employee)).flatMap(other -> other.roles().stream())
            .noneMatch(held -> held.role() == Role.ADMINISTRATOR);
    if (lastAdministrator) throw Refused.conflict("organization.employee.last-administrator");
    employees.replaceRoles(employee, roles);
  }

  @Transactional(readOnly = true)
  public List<Employee> all() {
    return employees.all();
  }

  private static void checkPassword(String password) {
    if (password.length() < PASSWORD_MINIMUM) {
      throw Refused.invalidField("password", "organization.account.password-short", PASSWORD_MINIMUM);
    }
  }
}
