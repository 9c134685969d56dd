package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.Secrets;
import fr.prevenance.platform.tenant.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Welcomes employees, with or without an account, and gives them their roles. */
@Service
@Transactional
public class PeopleDesk {

  private static final int PASSWORD_MINIMUM = 10;

  /** In bytes: bcrypt reads no further. */
  private static final int PASSWORD_MAXIMUM = 72;

  private static final int ONE_TIME = 14;

  private final Employees employees;
  private final Accounts accounts;
  private final PasswordEncoder passwords;
  private final Viewers viewers;

  PeopleDesk(Employees employees, Accounts accounts, PasswordEncoder passwords, Viewers viewers) {
    this.viewers = viewers;
    this.employees = employees;
    this.accounts = accounts;
    this.passwords = passwords;
  }

  public EmployeeId welcome(
      OrganizationDesk.Person person, @Nullable String title, UnitId unit, Role role) {
    EmployeeId employee = employees.add(person.name(), person.email().strip(), title);
    employees.give(employee, unit, role);
    open(employee, person);
    return employee;
  }

  /** Someone who acts without signing in. */
  public EmployeeId add(
      String name, @Nullable String email, @Nullable String title, UnitId unit, Role role) {
    EmployeeId employee = employees.add(name, email, title);
    employees.give(employee, unit, role);
    return employee;
  }

  public void changeRoles(Viewer viewer, EmployeeId employee, List<Employee.Held> roles) {
    viewer.mustAdminister();
    employees.queue();
    Employee unused = get(employee);
    boolean lastAdministrator =
        roles.stream().noneMatch(held -> held.role() == Role.ADMINISTRATOR)
            && employees.all().stream()
                .noneMatch(other -> !other.id().equals(employee) && other.administers());
    if (lastAdministrator) throw Refused.conflict("organization.employee.last-administrator");
    employees.replaceRoles(employee, roles);
    viewers.forgetAfterCommit();
  }

  /**
   * @return the one-time password, which nobody can read again
   */
  public String openAccount(Viewer viewer, EmployeeId id, String email) {
    viewer.mustAdminister();
    Employee employee = get(id);
    if (employee.account() != null) throw Refused.conflict("organization.employee.has-account");
    String password = Secrets.code(ONE_TIME);
    open(id, new OrganizationDesk.Person(employee.name(), email, password, false));
    viewers.forgetAfterCommit();
    return password;
  }

  /** For someone who forgot theirs. */
  public String renewPassword(Viewer viewer, EmployeeId id) {
    viewer.mustAdminister();
    AccountId account = get(id).account();
    if (account == null) throw Refused.notFound();
    String password = Secrets.code(ONE_TIME);
    accounts.changePassword(account, hash(password));
    return password;
  }

  public void rename(Viewer viewer, String name) {
    EmployeeId employee = viewer.actor().employee();
    if (employee == null) throw Refused.notFound();
    employees.rename(employee, name);
    viewers.forgetAfterCommit();
  }

  public void changePassword(Viewer viewer, String current, String wished) {
    AccountId id = viewer.actor().account();
    Account account =
        Optional.ofNullable(id).flatMap(accounts::byId).orElseThrow(Refused::notFound);
    if (!passwords.matches(current, account.passwordHash())) {
      throw Refused.invalidField("current", "organization.account.password-wrong");
    }
    checkPassword(wished);
    accounts.changePassword(account.id(), hash(wished));
  }

  @Transactional(readOnly = true)
  public Employee get(EmployeeId id) {
    return employees.find(id).orElseThrow(Refused::notFound);
  }

  @Transactional(readOnly = true)
  public List<Employee> all() {
    return employees.all();
  }

  private void open(EmployeeId employee, OrganizationDesk.Person person) {
    if (!person.email().strip().matches("[^@\\s]+@[^@\\s]+"))
      throw Refused.invalidField("email", "organization.account.email-shape");
    checkPassword(person.password());
    AccountId account =
        accounts.add(person.email(), person.name(), hash(person.password()), person.demo());
    employees.link(employee, account);
    accounts.join(account, Tenant.required(), employee);
  }

  private String hash(String password) {
    return String.valueOf(passwords.encode(password));
  }

  private static void checkPassword(String password) {
    if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MAXIMUM) {
      throw Refused.invalidField(
          "password", "organization.account.password-long", PASSWORD_MAXIMUM);
    }
    if (password.length() < PASSWORD_MINIMUM) {
      throw Refused.invalidField(
          "password", "organization.account.password-short", PASSWORD_MINIMUM);
    }
  }
}
