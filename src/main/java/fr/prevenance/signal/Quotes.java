package fr.prevenance.signal;

import fr.prevenance.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The latest words of one source, with the score that came with them. */
@Service
@Transactional(readOnly = true)
public class Quotes {

  public record Quote(
      SignalId id, LocalDate day, UnitId unit, String text, @Nullable Integer score) {}

  private static final String LATEST =
      """
      select id, day, unit_id, comment, scores[array_position(subjects, :subject)] as score
        from signal.signal
       where source_id = :source and comment is not null and day between :first and :last
         and (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)
         and (:allSlices or slices @> array[:slice]::text[])
       order by day desc, id desc
       limit :limit
      """;

  private final JdbcClient jdbc;

  Quotes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The query's one subject is the one whose score is shown. */
  public List<Quote> latest(UUID source, CountQuery query, int limit) {
    Set<UnitId> units = query.units();
    return jdbc.sql(LATEST)
        .param("source", source)
        .param("subject", query.subjects().iterator().next().value())
        .param("first", query.range().first())
        .param("last", query.range().last())
        .param("allUnits", units == null)
        .param(
            "units",
            units == null ? new UUID[0] : units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("allChannels", query.channel() == null)
        .param("channel", query.channel() == null ? "" : query.channel())
        .param("allSlices", query.slice() == null)
        .param("slice", query.slice() == null ? "" : query.slice())
        .param("limit", limit)
        .query((row, n) ->
            new Quote(
                new SignalId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("comment"),
                row.getObject("score", Integer.class)))
        .list();
  }
}
