package fr.prevenance.indicator;

import fr.prevenance.organization.KeptAtUnit;
import fr.prevenance.organization.Unit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points typed for a unit and what it aims at. */
@Component
@Order(2)
class CountedAtUnit implements KeptAtUnit {

  private final JdbcClient jdbc;

  CountedAtUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kept> at(Unit unit) {
    return jdbc.sql(
            """
            select (select count(*) from indicator.point where unit_id = :unit) as points,
                   (select count(*) from indicator.target where unit_id = :unit) as targets
            """)
        .param("unit", unit.id().value())
        .query((row, n) ->
            List.of(
                new Kept("indicator.kept.points", row.getLong("points")),
                new Kept("indicator.kept.targets", row.getLong("targets"))))
        .single();
  }
}
