package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class Employees {

  private final JdbcClient jdbc;

  Employees(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  EmployeeId add(String name, @Nullable String email, @Nullable String title) {
    if (name.isBlank()) throw Refused.invalidField("name", "organization.employee.name-missing");
    String clean = Lines.read("name", name, 120);
    var id = new EmployeeId(Ids.next());
    jdbc.sql(
            "insert into organization.employee (id, name, email, title) values (:id, :name, :email, :title)")
        .param("id", id.value())
        .param("name", clean)
        .param("email", email)
        .param("title", title)
        .update();
    return id;
  }

  void give(EmployeeId employee, UnitId unit, Role role) {
    jdbc.sql(
            """
            insert into organization.employee_role (employee_id, unit_id, role) values (:employee, :unit, :role)
            on conflict do nothing
            """)
        .param("employee", employee.value())
        .param("unit", unit.value())
        .param("role", role.name())
        .update();
  }

  void replaceRoles(EmployeeId employee, List<Employee.Held> roles) {
    jdbc.sql("delete from organization.employee_role where employee_id = :id")
        .param("id", employee.value())
        .update();
    roles.forEach(held -> give(employee, held.unit(), held.role()));
  }

  void link(EmployeeId employee, AccountId account) {
    jdbc.sql("update organization.employee set account_id = :account where id = :id")
        .param("account", account.value())
        .param("id", employee.value())
        .update();
  }

  void rename(EmployeeId employee, String name) {
    if (name.isBlank()) throw Refused.invalidField("name", "organization.employee.name-missing");
    jdbc.sql("update organization.employee set name = :name where id = :id")
        .param("name", Lines.read("name", name, 120))
        .param("id", employee.value())
        .update();
  }

  /** One after the other, so that two administrators cannot dismiss each other at once. */
  void queue() {
    jdbc.sql("select 1 from organization.organization for update").query(Integer.class).list();
  }

  Optional<Employee> find(EmployeeId id) {
    return all().stream().filter(employee -> employee.id().equals(id)).findFirst();
  }

  Optional<Employee> byAccount(AccountId account) {
    return all().stream().filter(employee -> account.equals(employee.account())).findFirst();
  }

  List<Employee> all() {
    Map<EmployeeId, List<Employee.Held>> roles = new LinkedHashMap<>();
    jdbc.sql("select employee_id, unit_id, role from organization.employee_role")
        .query((row, n) ->
            roles
                .computeIfAbsent(
                    new EmployeeId(row.getObject("employee_id", UUID.class)),
                    e -> new ArrayList<>())
                .add(
                    new Employee.Held(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Role.valueOf(row.getString("role")))))
        .list();
    return jdbc.sql(
            "select id, name, email, title, account_id from organization.employee where left_on is null order by name")
        .query((row, n) -> {
          var id = new EmployeeId(row.getObject("id", UUID.class));
          UUID account = row.getObject("account_id", UUID.class);
          return new Employee(
              id,
              row.getString("name"),
              row.getString("email"),
              row.getString("title"),
              account == null ? null : new AccountId(account),
              roles.getOrDefault(id, List.of()));
        })
        .list();
  }
}
