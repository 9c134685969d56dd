package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.organization.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The collection of versions; the text of a face is stored as it is said. */
@Component
class ServiceStandards {

  private record Stored(String promise, List<Attitude> attitudes, List<MomentOfTruth> moments) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  ServiceStandards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Versions all() {
    Map<UUID, Map<Face, StandardFace>> faces = new HashMap<>();
    jdbc.sql("select standard_id, face, content, version from promise.standard_face")
        .query((row, n) ->
            faces
                .computeIfAbsent(
                    row.getObject("standard_id", UUID.class), id -> new EnumMap<>(Face.class))
                .put(Face.valueOf(row.getString("face")), face(row).face()))
        .list();
    return new Versions(
        jdbc.sql(
                "select id, number, force_on, forced_by from promise.service_standard order by number desc")
            .query((row, n) -> standard(row, faces))
            .list());
  }

  Optional<FaceVersion> face(ServiceStandardId id, Face face) {
    return jdbc.sql(
            "select face, content, version from promise.standard_face where standard_id = :id and face = :face")
        .param("id", id.value())
        .param("face", face.name())
        .query((row, n) -> face(row))
        .optional();
  }

  void insert(ServiceStandard standard) {
    jdbc.sql("insert into promise.service_standard (id, number) values (:id, :number)")
        .param("id", standard.id().value())
        .param("number", standard.number())
        .update();
    for (Face face : Face.values()) {
      jdbc.sql(
              "insert into promise.standard_face (standard_id, face, content) values (:id, :face, :content::jsonb)")
          .param("id", standard.id().value())
          .param("face", face.name())
          .param("content", json(standard.face(face)))
          .update();
    }
  }

  void update(ServiceStandardId id, StandardFace face, int version) {
    int changed =
        jdbc.sql(
                """
                update promise.standard_face set content = :content::jsonb, version = version + 1
                 where standard_id = :id and face = :face and version = :version
                """)
            .param("id", id.value())
            .param("face", face.face().name())
            .param("content", json(face))
            .param("version", version)
            .update();
    if (changed == 0) throw Refused.conflict("standard.changed-meanwhile");
  }

  void force(ServiceStandardId id, LocalDate day, String by) {
    jdbc.sql("update promise.service_standard set force_on = :day, forced_by = :by where id = :id")
        .param("day", day)
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  void delete(ServiceStandardId id) {
    jdbc.sql("delete from promise.standard_face where standard_id = :id")
        .param("id", id.value())
        .update();
    jdbc.sql("delete from promise.service_standard where id = :id")
        .param("id", id.value())
        .update();
  }

  /**
   * Held until the transaction ends: a version does not come into force under the hands of an
   * editor.
   */
  void lock(ServiceStandardId id) {
    jdbc.sql("select number from promise.service_standard where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .optional();
  }

  void receive(ServiceStandardId id, EmployeeId reader, Instant at) {
    jdbc.sql(
            """
            insert into promise.read_receipt (standard_id, employee_id, read_at) values (:id, :reader, :at)
            on conflict (organization_id, standard_id, employee_id) do nothing
            """)
        .param("id", id.value())
        .param("reader", reader.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void withdraw(ServiceStandardId id, EmployeeId reader) {
    jdbc.sql("delete from promise.read_receipt where standard_id = :id and employee_id = :reader")
        .param("id", id.value())
        .param("reader", reader.value())
        .update();
  }

  List<ReadReceipt> receipts(ServiceStandardId id) {
    return jdbc.sql(
            "select employee_id, read_at from promise.read_receipt where standard_id = :id order by read_at")
        .param("id", id.value())
        .query((row, n) ->
            new ReadReceipt(
                new EmployeeId(row.getObject("employee_id", UUID.class)),
                row.getTimestamp("read_at").toInstant()))
        .list();
  }

  private static ServiceStandard standard(ResultSet row, Map<UUID, Map<Face, StandardFace>> faces)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ServiceStandard(
        new ServiceStandardId(id),
        row.getInt("number"),
        faces.getOrDefault(id, Map.of()),
        row.getObject("force_on", LocalDate.class),
        row.getString("forced_by"));
  }

  private static FaceVersion face(ResultSet row) throws SQLException {
    Stored stored = MAPPER.readValue(row.getString("content"), Stored.class);
    Face face = Face.valueOf(row.getString("face"));
    return new FaceVersion(
        new StandardFace(face, stored.promise(), stored.attitudes(), stored.moments()),
        row.getInt("version"));
  }

  private static String json(StandardFace face) {
    return MAPPER.writeValueAsString(new Stored(face.promise(), face.attitudes(), face.moments()));
  }
}
