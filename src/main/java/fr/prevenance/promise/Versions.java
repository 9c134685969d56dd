package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of charters, each with its commitments. */
@Component
class Versions {

  private final JdbcClient jdbc;
  private final Clauses clauses;

  Versions(JdbcClient jdbc, Clauses clauses) {
    this.jdbc = jdbc;
    this.clauses = clauses;
  }

  CharterHistory of(CharterId charter) {
    return new CharterHistory(
        jdbc.sql(
                "select * from promise.charter_version where charter_id = :charter order by number")
            .param("charter", charter.value())
            .query(this::read)
            .list());
  }

  /** With its commitments; new ones are already named. */
  void insert(CharterVersion version) {
    filled(
            """
            insert into promise.charter_version (id, charter_id, number, introduction, introductions, axes, working_group, reviewed_on,
              signatures, validated_on, validated_by, effective_from)
            values (:id, :charter, :number, :introduction, :introductions::jsonb, :axes::jsonb, :group::jsonb, :reviewedOn,
              :signatures::jsonb, :validatedOn, :validatedBy, :effectiveFrom)
            """,
            version)
        .param("charter", version.charter().value())
        .param("number", version.number())
        .update();
    version.all().forEach(commitment -> clauses.insert(version.id(), commitment));
  }

  /** Without its commitments: they have desks of their own. */
  void update(CharterVersion version) {
    int changed =
        filled(
                """
                update promise.charter_version set introduction = :introduction, introductions = :introductions::jsonb, axes = :axes::jsonb,
                  working_group = :group::jsonb, reviewed_on = :reviewedOn, signatures = :signatures::jsonb, validated_on = :validatedOn,
                  validated_by = :validatedBy, effective_from = :effectiveFrom, version = version + 1
                where id = :id and version = :version
                """,
                version)
            .param("version", version.version())
            .update();
    if (changed == 0) throw Refused.conflict("promise.changed-meanwhile");
  }

  void delete(CharterVersion version) {
    jdbc.sql("delete from promise.charter_version where id = :id")
        .param("id", version.id().value())
        .update();
    clauses.forgetUnheld(version.charter());
  }

  private JdbcClient.StatementSpec filled(String sql, CharterVersion version) {
    Preface preface = version.preface();
    Course course = version.course();
    return jdbc.sql(sql)
        .param("id", version.id().value())
        .param("introduction", preface.introduction())
        .param("introductions", PromiseJson.write(preface.introductions()))
        .param("axes", PromiseJson.write(preface.axes()))
        .param("group", PromiseJson.write(preface.group()))
        .param("reviewedOn", preface.reviewedOn())
        .param("signatures", PromiseJson.write(version.signatures()))
        .param("validatedOn", course.validatedOn())
        .param("validatedBy", course.validatedBy())
        .param("effectiveFrom", course.effectiveFrom());
  }

  private CharterVersion read(ResultSet row, int n) throws SQLException {
    var id = new VersionId(row.getObject("id", UUID.class));
    return new CharterVersion(
        id,
        new CharterId(row.getObject("charter_id", UUID.class)),
        row.getInt("number"),
        preface(row),
        clauses.of(id),
        new Course(
            day(row, "validated_on"), row.getString("validated_by"), day(row, "effective_from")),
        PromiseJson.list(row.getString("signatures"), Signature.class),
        row.getInt("version"));
  }

  private static Preface preface(ResultSet row) throws SQLException {
    return new Preface(
        row.getString("introduction"),
        PromiseJson.texts(row.getString("introductions")),
        PromiseJson.list(row.getString("axes"), Axis.class),
        Objects.requireNonNull(
            PromiseJson.read(row.getString("working_group"), WorkingGroup.class)),
        day(row, "reviewed_on"));
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(ResultSet row, String column)
      throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
