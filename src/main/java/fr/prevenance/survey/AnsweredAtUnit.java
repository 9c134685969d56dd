package fr.prevenance.survey;

import fr.prevenance.organization.KeptAtUnit;
import fr.prevenance.organization.Unit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers lived at a unit, its links, and the imports under way: their rows may name it yet.
 */
@Component
@Order(1)
class AnsweredAtUnit implements KeptAtUnit {

  private final JdbcClient jdbc;

  AnsweredAtUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Kept> at(Unit unit) {
    return jdbc.sql(
            """
            select (select count(*) from survey.response where unit_id = :unit) as responses,
                   (select count(*) from survey.link where unit_id = :unit) as links,
                   (select count(*) from survey.import where status in ('QUEUED', 'RUNNING')) as imports
            """)
        .param("unit", unit.id().value())
        .query((row, n) ->
            List.of(
                new Kept("survey.kept.responses", row.getLong("responses")),
                new Kept("survey.kept.links", row.getLong("links")),
                new Kept("survey.kept.imports", row.getLong("imports"))))
        .single();
  }
}
