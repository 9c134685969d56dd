package fr.prevenance.action;

import fr.prevenance.organization.KeptAtUnit;
import fr.prevenance.organization.Unit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions of a unit, and those that are verified there. */
@Component
@Order(3)
class PlannedAtUnit implements KeptAtUnit {

  private final JdbcClient jdbc;

  PlannedAtUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kept> at(Unit unit) {
    long actions =
        jdbc.sql(
                """
                select count(*) from action.action
                 where unit_id = :unit or verification -> 'measure' -> 'measure' ->> 'unitKey' = :key
                """)
            .param("unit", unit.id().value())
            .param("key", unit.key())
            .query(Long.class)
            .single();
    return List.of(new Kept("action.kept.actions", actions));
  }
}
