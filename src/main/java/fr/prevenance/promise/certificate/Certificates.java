package fr.prevenance.promise.certificate;

import fr.prevenance.Refused;
import fr.prevenance.platform.files.StoredFile;
import fr.prevenance.promise.certificate.Certificate.Paper;
import fr.prevenance.signal.CommitmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certifications as they are stored. */
@Component
class Certificates {

  private static final String READ =
      """
      select certification.*, array(select commitment_id from promise.certified_commitment
          where certification_id = certification.id order by commitment_id) as commitments
        from promise.certification
      """;

  private final JdbcClient jdbc;

  Certificates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first to end first. */
  List<Certificate> all() {
    return jdbc.sql(READ + " where not removed order by ends_on, reference, id")
        .query(Certificates::read)
        .list();
  }

  Optional<Certificate> find(CertificateId id) {
    return jdbc.sql(READ + " where id = :id and not removed")
        .param("id", id.value())
        .query(Certificates::read)
        .optional();
  }

  List<Certificate> of(CommitmentId commitment) {
    return jdbc.sql(
            READ
                + """
                 where not removed and id in (select certification_id from promise.certified_commitment
                     where commitment_id = :commitment) order by ends_on, reference, id
                """)
        .param("commitment", commitment.value())
        .query(Certificates::read)
        .list();
  }

  void insert(Certificate one) {
    filled(
            """
            insert into promise.certification (id, body, reference, scope, starts_on, ends_on, file_name, hash, type, size)
            values (:id, :body, :reference, :scope, :from, :to, :name, :hash, :type, :size)
            """,
            one)
        .update();
    link(one);
  }

  void update(Certificate one) {
    int changed =
        filled(
                """
                update promise.certification set body = :body, reference = :reference, scope = :scope, starts_on = :from,
                  ends_on = :to, file_name = :name, hash = :hash, type = :type, size = :size, version = version + 1
                where id = :id and version = :version
                """,
                one)
            .param("version", one.version())
            .update();
    if (changed == 0) throw Refused.conflict("certificate.changed-meanwhile");
    jdbc.sql("delete from promise.certified_commitment where certification_id = :id")
        .param("id", one.id().value())
        .update();
    link(one);
  }

  boolean remove(CertificateId id, boolean removed) {
    return jdbc.sql("update promise.certification set removed = :removed where id = :id")
            .param("removed", removed)
            .param("id", id.value())
            .update()
        == 1;
  }

  private void link(Certificate one) {
    for (CommitmentId commitment : one.commitments()) {
      jdbc.sql(
              "insert into promise.certified_commitment (certification_id, commitment_id) values (:id, :commitment)")
          .param("id", one.id().value())
          .param("commitment", commitment.value())
          .update();
    }
  }

  private JdbcClient.StatementSpec filled(String sql, Certificate one) {
    Paper paper = one.paper();
    return jdbc.sql(sql)
        .param("id", one.id().value())
        .param("body", one.body())
        .param("reference", one.reference())
        .param("scope", one.scope())
        .param("from", one.from())
        .param("to", one.to())
        .param("name", paper == null ? null : paper.name())
        .param("hash", paper == null ? null : paper.file().hash())
        .param("type", paper == null ? null : paper.file().type())
        .param("size", paper == null ? null : (Object) paper.file().size());
  }

  private static Certificate read(ResultSet row, int n) throws SQLException {
    String hash = row.getString("hash");
    UUID[] commitments = (UUID[]) row.getArray("commitments").getArray();
    return new Certificate(
        new CertificateId(row.getObject("id", UUID.class)),
        row.getString("body"),
        row.getString("reference"),
        row.getString("scope"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        Arrays.stream(commitments).map(CommitmentId::new).toList(),
        hash == null
            ? null
            : new Paper(
                row.getString("file_name"),
                new StoredFile(hash, row.getString("type"), row.getLong("size"))),
        row.getInt("version"));
  }
}
