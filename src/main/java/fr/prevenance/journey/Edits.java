package fr.prevenance.journey;

import fr.prevenance.organization.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The latest changes of each map. */
@Component
class Edits {

  private static final int KEPT = 200;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  Edits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  EditTrail of(JourneyId journey) {
    return new EditTrail(
        jdbc.sql(
                """
                select revision, kind, target, saying, by_name, by_employee, at from journey.edit
                 where journey_id = :journey order by revision
                """)
            .param("journey", journey.value())
            .query(Edits::edit)
            .list());
  }

  JourneyMap before(JourneyId journey, int revision) {
    return jdbc.sql(
            "select before from journey.edit where journey_id = :journey and revision = :revision")
        .param("journey", journey.value())
        .param("revision", revision)
        .query((row, n) -> MapDocument.read(row.getString("before")))
        .single();
  }

  void add(JourneyId journey, Edit edit, JourneyMap before) {
    EmployeeId employee = edit.by().employee();
    jdbc.sql(
            """
            insert into journey.edit (journey_id, revision, kind, target, saying, by_name, by_employee, at, before)
            values (:journey, :revision, :kind, :target, :saying::jsonb, :by, :employee::uuid, :at, :before::jsonb)
            """)
        .param("journey", journey.value())
        .param("revision", edit.revision())
        .param("kind", edit.kind().name())
        .param("target", edit.target())
        .param("saying", MAPPER.writeValueAsString(edit.saying()))
        .param("by", edit.by().name())
        .param("employee", employee == null ? null : employee.value().toString())
        .param("at", edit.at().atOffset(ZoneOffset.UTC))
        .param("before", MapDocument.stored(before))
        .update();
    jdbc.sql("delete from journey.edit where journey_id = :journey and revision <= :old")
        .param("journey", journey.value())
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
