package fr.prevenance.promise;

import fr.prevenance.organization.KeptAtUnit;
import fr.prevenance.organization.Unit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The charters and contracts of a unit, and the commitments of other charters that are followed
 * there.
 */
@Component
@Order(4)
class PromisedAtUnit implements KeptAtUnit {

  private final JdbcClient jdbc;

  PromisedAtUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kept> at(Unit unit) {
    return jdbc.sql(
            """
            select (select count(*) from promise.charter where unit_id = :unit) as charters,
                   (select count(*) from promise.contract where unit_id = :unit or group_unit_id = :unit) as contracts,
                   (select count(*) from promise.commitment as c
                      join promise.charter as h on h.id = c.charter_id
                     where h.unit_id <> :unit
                       and (c.id in (select commitment_id from promise.clause
                                      where units @> jsonb_build_array(:unit::text) or probe ->> 'unitKey' = :key)
                         or c.id in (select commitment_id from promise.standing_change where unit_id = :unit))) as commitments
            """)
        .param("unit", unit.id().value())
        .param("key", unit.key())
        .query((row, n) ->
            List.of(
                new Kept("promise.kept.charters", row.getLong("charters")),
                new Kept("promise.kept.commitments", row.getLong("commitments")),
                new Kept("promise.kept.contracts", row.getLong("contracts"))))
        .single();
  }
}
