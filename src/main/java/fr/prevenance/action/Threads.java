package fr.prevenance.action;

import fr.prevenance.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The threads of actions: written once, never changed; a step taken back leaves no knot. */
@Component
class Threads {

  private final JdbcClient jdbc;

  Threads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ActionId action, Entry entry) {
    jdbc.sql(
            """
            insert into action.entry (id, action_id, kind, day, author, was, became, note)
            values (:id, :action, :kind, :day, :author, :was, :became, :note)
            """)
        .param("id", Ids.next())
        .param("action", action.value())
        .param("kind", entry.kind().name())
        .param("day", entry.day())
        .param("author", entry.author())
        .param("was", entry.was())
        .param("became", entry.became())
        .param("note", entry.note())
        .update();
  }

  /** Oldest first. */
  List<Entry> of(ActionId action) {
    return jdbc.sql(
            """
            select kind, day, author, was, became, note from action.entry where action_id = :action order by day, position
            """)
        .param("action", action.value())
        .query((row, n) ->
            new Entry(
                Entry.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("author"),
                row.getString("was"),
                row.getString("became"),
                row.getString("note")))
        .list();
  }

  /** The place of the last knot; 0 before the first. */
  long last(ActionId action) {
    return jdbc.sql("select coalesce(max(position), 0) from action.entry where action_id = :action")
        .param("action", action.value())
        .query(Long.class)
        .single();
  }

  List<Long> after(ActionId action, long place) {
    return jdbc.sql(
            """
            select position from action.entry
             where action_id = :action and position > :place and kind in ('PROGRESS', 'POSTPONED', 'EFFECT', 'VERIFICATION')
             order by position
            """)
        .param("action", action.value())
        .param("place", place)
        .query((row, n) -> row.getLong("position"))
        .list();
  }

  void forget(ActionId action, List<Long> places) {
    jdbc.sql("delete from action.entry where action_id = :action and position = any(:places)")
        .param("action", action.value())
        .param("places", places.toArray(Long[]::new))
        .update();
  }
}
