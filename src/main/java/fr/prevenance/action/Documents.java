package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.files.StoredFile;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs that belong to actions. */
@Component
class Documents {

  private static final int LONGEST = 200;
  private static final int LONGEST_URL = 2_000;

  private final JdbcClient jdbc;

  Documents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Document link(ActionId action, ActionWish.Link link, Fact fact) {
    String url = link.url() == null ? "" : link.url().strip();
    if (!isWebAddress(url)) throw Refused.invalidField("url", "action.document.url", url);
    String title = link.title() == null || link.title().isBlank() ? url : link.title();
    return add(action, new Document(Ids.next(), title(title), url, null, fact.on(), fact.by()));
  }

  Document file(ActionId action, String title, StoredFile file, Fact fact) {
    return add(action, new Document(Ids.next(), title(title), null, file, fact.on(), fact.by()));
  }

  List<Document> of(ActionId action) {
    return jdbc.sql(
            "select * from action.document where action_id = :action and removed_on is null order by id")
        .param("action", action.value())
        .query(Documents::read)
        .list();
  }

  boolean remove(ActionId action, UUID id, LocalDate on) {
    return jdbc.sql(
                """
                update action.document set removed_on = :on where action_id = :action and id = :id and removed_on is null
                """)
            .param("on", on)
            .param("action", action.value())
            .param("id", id)
            .update()
        == 1;
  }

  private Document add(ActionId action, Document document) {
    var file = document.file();
    jdbc.sql(
            """
            insert into action.document (id, action_id, title, url, hash, type, size, day, author)
            values (:id, :action, :title, :url, :hash, :type, :size, :day, :author)
            """)
        .param("id", document.id())
        .param("action", action.value())
        .param("title", document.title())
        .param("url", document.url())
        .param("hash", file == null ? null : file.hash())
        .param("type", file == null ? null : file.type())
        .param("size", file == null ? null : file.size())
        .param("day", document.day())
        .param("author", document.author())
        .update();
    return document;
  }

  private static Document read(ResultSet row, int n) throws SQLException {
    String hash = row.getString("hash");
    return new Document(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("url"),
        hash == null ? null : new StoredFile(hash, row.getString("type"), row.getLong("size")),
        row.getObject("day", LocalDate.class),
        row.getString("author"));
  }

  private static String title(@Nullable String title) {
    String text = title == null ? "" : title.strip();
    if (text.isEmpty()) throw Refused.invalidField("title", "action.document.title-missing");
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** Nothing but the web: a link must not run anything. */
  private static boolean isWebAddress(String url) {
    try {
      URI address = URI.create(url);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null && url.length() <= LONGEST_URL;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
