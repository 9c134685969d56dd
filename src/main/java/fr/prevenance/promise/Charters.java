package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CommitmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The collection of charters. */
@Component
class Charters {

  private final JdbcClient jdbc;

  Charters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Charter> all() {
    return jdbc.sql("select * from promise.charter order by created_at, key")
        .query(Charters::read)
        .list();
  }

  Optional<Charter> find(String key) {
    return jdbc.sql("select * from promise.charter where key = :key")
        .param("key", key)
        .query(Charters::read)
        .optional();
  }

  Optional<Charter> find(CharterId id) {
    return jdbc.sql("select * from promise.charter where id = :id")
        .param("id", id.value())
        .query(Charters::read)
        .optional();
  }

  Optional<Charter> of(CommitmentId commitment) {
    return jdbc.sql(
            """
            select * from promise.charter
             where id = (select charter_id from promise.commitment where commitment.id = :commitment)
            """)
        .param("commitment", commitment.value())
        .query(Charters::read)
        .optional();
  }

  /**
   * Holds the charter until the transaction ends: what is decided of its versions is decided one
   * after another.
   */
  Optional<Charter> lock(CharterId id) {
    return jdbc.sql("select * from promise.charter where id = :id for update")
        .param("id", id.value())
        .query(Charters::read)
        .optional();
  }

  void insert(Charter charter) {
    filled(
            """
            insert into promise.charter (id, key, kind, title, slogan, audience, locale, partner, translations, unit_id,
              parent_id, archived_on)
            values (:id, :key, :kind, :title, :slogan, :audience, :locale, :partner, :translations::jsonb, :unit, :parent,
              :archivedOn)
            """,
            charter)
        .update();
  }

  Charter update(Charter charter) {
    int changed =
        filled(
                """
                update promise.charter set key = :key, kind = :kind, title = :title, slogan = :slogan, audience = :audience,
                  locale = :locale, partner = :partner, translations = :translations::jsonb, unit_id = :unit, parent_id = :parent,
                  archived_on = :archivedOn, version = version + 1
                where id = :id and version = :version
                """,
                charter)
            .param("version", charter.version())
            .update();
    if (changed == 0) throw Refused.conflict("promise.changed-meanwhile");
    return find(charter.id()).orElseThrow(Refused::notFound);
  }

  private JdbcClient.StatementSpec filled(String sql, Charter charter) {
    return jdbc.sql(sql)
        .param("id", charter.id().value())
        .param("key", charter.key())
        .param("kind", charter.kind().name())
        .param("title", charter.cover().title())
        .param("slogan", charter.cover().slogan())
        .param("audience", charter.cover().audience())
        .param("locale", charter.cover().locale())
        .param("partner", charter.cover().partner())
        .param("translations", PromiseJson.write(charter.cover().translations()))
        .param("unit", charter.unit().value())
        .param("parent", charter.parent() == null ? null : charter.parent().value())
        .param("archivedOn", charter.archivedOn());
  }

  private static Charter read(ResultSet row, int n) throws SQLException {
    UUID parent = row.getObject("parent_id", UUID.class);
    return new Charter(
        new CharterId(row.getObject("id", UUID.class)),
        row.getString("key"),
        CharterKind.valueOf(row.getString("kind")),
        new Cover(
            row.getString("title"),
            row.getString("slogan"),
            row.getString("audience"),
            row.getString("locale"),
            row.getString("partner"),
            PromiseJson.map(row.getString("translations"), CoverWords.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        parent == null ? null : new CharterId(parent),
        row.getObject("archived_on", LocalDate.class),
        row.getInt("version"));
  }
}
