package fr.prevenance.organization.web;

import fr.prevenance.organization.Employee;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Objects;

public record PeoplePage(List<Line> lines) {

  public record Line(
      EmployeeId id, String name, String title, List<String> roles, boolean account) {}

  static PeoplePage of(Viewer viewer, List<Employee> people) {
    return new PeoplePage(people.stream().map(one -> line(viewer, one)).toList());
  }

  public long accounts() {
    return lines.stream().filter(Line::account).count();
  }

  private static Line line(Viewer viewer, Employee one) {
    return new Line(
        one.id(),
        one.name(),
        Objects.requireNonNullElse(one.title(), ""),
        one.roles().stream().map(held -> said(viewer, held)).toList(),
        one.account() != null);
  }

  static String said(Viewer viewer, Employee.Held held) {
    return Words.t("organization.role." + held.role())
        + " · "
        + viewer.units().find(held.unit()).map(Unit::name).orElse("");
  }
}
