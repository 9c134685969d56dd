package fr.prevenance.indicator.imports;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a person between the file and the import: the file is kept a day, so that no click
 * loses it.
 */
@Service
@Transactional
public class PointUploads {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final PointImports imports;
  private final Clock clock;

  PointUploads(JdbcClient jdbc, PointImports imports, Clock clock) {
    this.jdbc = jdbc;
    this.imports = imports;
    this.clock = clock;
  }

  /** What is no table, or lacks a column, is refused at once. */
  public UUID open(Viewer viewer, Indicator indicator, String fileName, byte[] content) {
    if (indicator.isArchived()) throw Refused.conflict("indicator.archived");
    if (content.length == 0) throw Refused.invalidField("file", "indicator.file.missing");
    if (content.length > PointImports.LARGEST)
      throw Refused.invalidField("file", "indicator.file.large", PointImports.LARGEST >> 20);
    imports.read(viewer, indicator, content);
    OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    jdbc.sql("delete from indicator.upload where sent_at < :before")
        .param("before", now.minus(KEPT))
        .update();
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into indicator.upload (id, indicator_id, file_name, content, sent_by, sent_at)
            values (:id, :indicator, :name, :content, :by, :at)
            """)
        .param("id", id)
        .param("indicator", indicator.id().value())
        .param("name", fileName.length() > 200 ? fileName.substring(0, 200) : fileName)
        .param("content", content)
        .param("by", viewer.actor().name())
        .param("at", now)
        .update();
    return id;
  }

  @Transactional(readOnly = true)
  public PointUpload get(Indicator indicator, UUID id) {
    return jdbc.sql("select * from indicator.upload where id = :id and indicator_id = :indicator")
        .param("id", id)
        .param("indicator", indicator.id().value())
        .query(PointUploads::read)
        .optional()
        .orElseThrow(Refused::notFound);
  }

  /** Once: a second click imports nothing more. */
  public PointReport run(Viewer viewer, Indicator indicator, UUID id) {
    PointUpload upload = get(indicator, id);
    if (upload.imported() != null) throw Refused.conflict("indicator.file.imported");
    PointReport report = imports.take(viewer, indicator, upload.content(), false);
    jdbc.sql("update indicator.upload set imported = :count where id = :id")
        .param("count", report.points().size())
        .param("id", id)
        .update();
    return report;
  }

  private static PointUpload read(ResultSet row, int line) throws SQLException {
    return new PointUpload(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getBytes("content"),
        row.getObject("imported", Long.class),
        row.getObject("sent_at", OffsetDateTime.class).toInstant());
  }
}
