package fr.prevenance.promise.review;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Lines;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterId;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.VersionDesk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes the reviews of a charter, shared with everyone who sees it. */
@Service
@Transactional
public class ReviewDesk {

  private static final int NAMES = 200;
  private static final int LONG = 4_000;

  private final CharterDesk charters;
  private final VersionDesk versions;
  private final JdbcClient jdbc;

  ReviewDesk(CharterDesk charters, VersionDesk versions, JdbcClient jdbc) {
    this.charters = charters;
    this.versions = versions;
    this.jdbc = jdbc;
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<Review> of(Viewer viewer, String key) {
    return of(charters.get(viewer, key).id());
  }

  /** For whoever needs no account: the partner who was there. */
  @Transactional(readOnly = true)
  public List<Review> of(CharterId charter) {
    return jdbc.sql(
            """
            select id, version_number, day, ours, theirs, note, written_by from promise.review
             where charter_id = :charter and not withdrawn order by day desc, id desc
            """)
        .param("charter", charter.value())
        .query(ReviewDesk::read)
        .list();
  }

  /** Of the text that holds that day; the text is known to have been looked at. */
  public void note(
      Viewer viewer, String key, LocalDate day, String ours, @Nullable String theirs, String note) {
    Charter charter = charters.get(viewer, key);
    boolean shared = charter.kind() == CharterKind.PARTNER;
    String others = theirs == null ? "" : Lines.read("theirs", theirs, NAMES);
    if (Lines.read("ours", ours, NAMES).isEmpty())
      throw Refused.invalidField("ours", "promise.review.ours-missing");
    if (shared && others.isEmpty())
      throw Refused.invalidField("theirs", "promise.review.theirs-missing");
    if (note.isBlank()) throw Refused.invalidField("note", "promise.review.note-missing");
    if (note.length() > LONG) throw Refused.invalidField("note", "refused.too-long", LONG);
    CharterVersion text = charters.history(charter.id()).reference(day);
    var reviewed = versions.review(viewer, key, text.number(), day);
    jdbc.sql(
            """
            insert into promise.review (id, charter_id, version_number, day, ours, theirs, note, written_by)
            values (:id, :charter, :version, :day, :ours, :theirs, :note, :by)
            """)
        .param("id", Ids.next())
        .param("charter", charter.id().value())
        .param("version", reviewed.number())
        .param("day", day)
        .param("ours", ours.strip())
        .param("theirs", shared ? others : null)
        .param("note", note.strip())
        .param("by", viewer.actor().name())
        .update();
  }

  public void withdraw(Viewer viewer, String key, UUID review, boolean withdrawn) {
    viewer.mustWrite();
    Charter charter = charters.get(viewer, key);
    if (!viewer.sees(charter.unit())) throw Refused.notFound();
    int changed =
        jdbc.sql(
                "update promise.review set withdrawn = :withdrawn where charter_id = :charter and id = :id")
            .param("withdrawn", withdrawn)
            .param("charter", charter.id().value())
            .param("id", review)
            .update();
    if (changed == 0) throw Refused.notFound();
  }

  private static Review read(ResultSet row, int n) throws SQLException {
    return new Review(
        row.getObject("id", UUID.class),
        row.getInt("version_number"),
        row.getObject("day", LocalDate.class),
        row.getString("ours"),
        row.getString("theirs"),
        row.getString("note"),
        row.getString("written_by"));
  }
}
