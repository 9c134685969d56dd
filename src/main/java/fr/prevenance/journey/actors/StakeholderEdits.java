package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;
import fr.prevenance.journey.EditTrail;
import fr.prevenance.organization.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The latest changes of each cartography. */
@Component
class StakeholderEdits {

  private static final int KEPT = 200;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  StakeholderEdits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  EditTrail of(CartographyId map) {
    return new EditTrail(
        jdbc.sql(
                """
                select revision, kind, target, saying, by_name, by_employee, at from journey.stakeholder_edit
                 where map_id = :map order by revision
                """)
            .param("map", map.value())
            .query(StakeholderEdits::edit)
            .list());
  }

  StakeholderMap before(CartographyId map, int revision) {
    return jdbc.sql(
            "select before from journey.stakeholder_edit where map_id = :map and revision = :revision")
        .param("map", map.value())
        .param("revision", revision)
        .query((row, n) -> StakeholderDocument.read(row.getString("before")))
        .single();
  }

  void add(CartographyId map, Edit edit, StakeholderMap before) {
    EmployeeId employee = edit.by().employee();
    jdbc.sql(
            """
            insert into journey.stakeholder_edit (map_id, revision, kind, target, saying, by_name, by_employee, at, before)
            values (:map, :revision, :kind, :target, :saying::jsonb, :by, :employee::uuid, :at, :before::jsonb)
            """)
        .param("map", map.value())
        .param("revision", edit.revision())
        .param("kind", edit.kind().name())
        .param("target", edit.target())
        .param("saying", MAPPER.writeValueAsString(edit.saying()))
        .param("by", edit.by().name())
        .param("employee", employee == null ? null : employee.value().toString())
        .param("at", edit.at().atOffset(ZoneOffset.UTC))
        .param("before", StakeholderDocument.stored(before))
        .update();
    jdbc.sql("delete from journey.stakeholder_edit where map_id = :map and revision <= :old")
        .param("map", map.value())
        .param("old", edit.revision() - KEPT)
        .update();
  }

  private static Edit edit(ResultSet row, int n) throws SQLException {
    UUID employee = row.getObject("by_employee", UUID.class);
    return new Edit(
        row.getInt("revision"),
        Edit.Kind.valueOf(row.getString("kind")),
        row.getString("target"),
        MAPPER.readValue(row.getString("saying"), Edit.Saying.class),
        new Edit.By(row.getString("by_name"), employee == null ? null : new EmployeeId(employee)),
        row.getTimestamp("at").toInstant());
  }
}
