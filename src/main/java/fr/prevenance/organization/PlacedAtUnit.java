package fr.prevenance.organization;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units below and the people with a role there. */
@Component
@Order(0)
class PlacedAtUnit implements KeptAtUnit {

  private final JdbcClient jdbc;

  PlacedAtUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kept> at(Unit unit) {
    return List.of(
        new Kept(
            "organization.kept.units",
            count("select count(*) from organization.unit where parent_id = :unit", unit)),
        new Kept(
            "organization.kept.people",
            count(
                "select count(distinct employee_id) from organization.employee_role where unit_id = :unit",
                unit)));
  }

  private long count(String sql, Unit unit) {
    return jdbc.sql(sql).param("unit", unit.id().value()).query(Long.class).single();
  }
}
