package fr.prevenance.journey;

import fr.prevenance.organization.KeptAtUnit;
import fr.prevenance.organization.Unit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The maps of a unit, the archived ones too. */
@Component
@Order(5)
class MappedAtUnit implements KeptAtUnit {

  private final JdbcClient jdbc;

  MappedAtUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kept> at(Unit unit) {
    long maps =
        jdbc.sql("select count(*) from journey.journey where unit_id = :unit")
            .param("unit", unit.id().value())
            .query(Long.class)
            .single();
    return List.of(new Kept("journey.kept.maps", maps));
  }
}
