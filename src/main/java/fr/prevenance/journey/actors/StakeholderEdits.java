package fr.prevenance.journey.actors;

import fr.prevenance.journey.Edit;
import fr.prevenance.organization.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The latest changes of each cartography. */
@Component
class StakeholderEdits {

  private static final int KEPT = 200;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String COLUMNS =
      "select revision, target, saying, by_name, by_employee, at from journey.stakeholder_edit where map_id = :map ";

  private final JdbcClient jdbc;

  StakeholderEdits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What undo would take back. */
  Optional<Edit> last(CartographyId map) {
    return jdbc.sql(COLUMNS + "and undone_in is null order by revision desc limit 1")
        .param("map", map.value()).query(StakeholderEdits::edit).optional();
  }

  /** A change that touched the same since that revision, or took such a change back. */
  Optional<Edit> since(CartographyId map, int revision, String target) {
    return jdbc.sql(COLUMNS + """
            and greatest(revision, undone_in) > :revision
            and (target = :target or target = '' or :target = '' or starts_with(target, :target || '/')
                 or starts_with(:target, target || '/'))
            order by revision desc limit 1
            """)
        .param("map", map.value()).param("revision", revision).param("target", target)
        .query(StakeholderEdits::edit).optional();
  }

  StakeholderMap before(CartographyId map, int revision) {
    return jdbc.sql("select before from journey.stakeholder_edit where map_id = :map and revision = :revision")
        .param("map", map.value()).param("revision", revision)
        .query((row, n) -> StakeholderDocument.read(row.getString("before"))).single();
  }

  void add(CartographyId map, Edit edit, StakeholderMap before) {
    EmployeeId employee = edit.by().employee();
    jdbc.sql("""
            insert into journey.stakeholder_edit (map_id, revision, target, saying, by_name, by_employee, at, before)
            values (:map, :revision, :target, :saying::jsonb, :by, :employee::uuid, :at, :before::jsonb)
            """)
        .param("map", map.value()).param("revision", edit.revision()).param("target", edit.target())
        .param("saying", MAPPER.writeValueAsString(edit.saying())).param("by", edit.by().name())
        .param("employee", employee == null ? null : employee.value().toString())
        .param("at", edit.at().atOffset(ZoneOffset.UTC)).param("before", StakeholderDocument.stored(before)).update();
    jdbc.sql("delete from journey.stakeholder_edit where map_id = :map and revision <= :old")
        .param("map", map.value()).param("old", edit.revision() - KEPT).update();
  }

  void takenBack(CartographyId map, int revision, int in) {
    jdbc.sql("update journey.stakeholder_edit set undone_in = :in where map_id = :map and revision = :revision")
        .param("map", map.value()).param("revision", revision).param("in", in).update();
  }

  private static Edit edit(ResultSet row, int n) throws SQLException {
    UUID employee = row.getObject("by_employee", UUID.class);
    return new Edit(
        row.getInt("revision"), Edit.Kind.CHANGE, row.getString("target"),
        MAPPER.readValue(row.getString("saying"), Edit.Saying.class),
        new Edit.By(row.getString("by_name"), employee == null ? null : new EmployeeId(employee)),
        row.getTimestamp("at").toInstant());
  }
}
