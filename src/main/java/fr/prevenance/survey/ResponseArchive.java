package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.measure.Scores;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The responses to read again, newest first. One reading looks at so many of them and no more, so
 * that a page answers as fast over ten million responses as over ten thousand, whatever is
 * searched.
 */
@Service
@Transactional(readOnly = true)
public class ResponseArchive {

  /** How many responses one reading looks at. */
  public static final int LOOKED_AT = 50_000;

  private final Responses responses;
  private final JdbcClient jdbc;
  private final ScoreCounts counts;
  private final int lookedAt;

  @Autowired
  ResponseArchive(Responses responses, JdbcClient jdbc, ScoreCounts counts) {
    this(responses, jdbc, counts, LOOKED_AT);
  }

  ResponseArchive(Responses responses, JdbcClient jdbc, ScoreCounts counts, int lookedAt) {
    this.responses = responses;
    this.jdbc = jdbc;
    this.counts = counts;
    this.lookedAt = lookedAt;
  }

  /**
   * A part of a list.
   *
   * @param more after which response to go on; null at the end of the list
   * @param searched whether the part ends because enough was looked at, not because it is full
   */
  public record Found(
      List<Response> responses, ResponseQuery.@Nullable Cursor more, boolean searched) {}

  /** How many there are; {@code all} is false when that is among the newest that were looked at. */
  public record Tally(long n, boolean all) {}

  public Found read(Survey survey, ResponseQuery query, int size) {
    var conditions = new ResponseConditions(survey, query);
    String sql =
        Responses.COLUMNS_OF
            + conditions.newest()
            + " where "
            + conditions.asked()
            + " order by day desc, id desc limit :limit";
    List<Response> found =
        conditions
            .bind(jdbc.sql(sql))
            .param("newest", lookedAt)
            .param("limit", size + 1)
            .query((row, n) -> Responses.response(row, survey))
            .list();
    if (found.size() <= size) {
      var last = lastLookedAt(conditions);
      return new Found(found, last, last != null);
    }
    return new Found(found.subList(0, size), ResponseQuery.Cursor.of(found.get(size - 1)), false);
  }

  /**
   * As {@link #read}, but looks on until the part is full: for programs, which have the patience.
   */
  public Found readOn(Survey survey, ResponseQuery query, int size) {
    List<Response> responses = new ArrayList<>();
    Found found = read(survey, query, size);
    responses.addAll(found.responses());
    while (found.searched() && responses.size() < size) {
      found = read(survey, query.from(found.more()), size - responses.size());
      responses.addAll(found.responses());
    }
    return new Found(responses, found.more(), false);
  }

  /** As {@link #count(Survey, ResponseQuery)}, of a list whose first part was read. */
  public Tally count(Survey survey, ResponseQuery query, Found first) {
    boolean looked = query.after() == null && (first.searched() || first.more() == null);
    return looked && !inCounts(query)
        ? new Tally(first.responses().size(), !first.searched())
        : count(survey, query.from(null));
  }

  /** From the counts where they know, otherwise by looking. */
  Tally count(Survey survey, ResponseQuery query) {
    if (inCounts(query)) return new Tally(counted(survey, query), true);
    var conditions = new ResponseConditions(survey, query);
    return conditions
        .bind(
            jdbc.sql(
                "select count(*) filter (where "
                    + conditions.asked()
                    + ") as n, count(*) as looked from "
                    + conditions.newest()))
        .param("newest", lookedAt)
        .query((row, n) -> new Tally(row.getLong("n"), row.getLong("looked") < lookedAt))
        .single();
  }

  public Response get(Survey survey, ResponseId id) {
    return responses.find(survey, id).orElseThrow(Refused::notFound);
  }

  private static boolean inCounts(ResponseQuery query) {
    return query.given().status() == Response.Status.COMPLETE && query.said().onlyScored();
  }

  private long counted(Survey survey, ResponseQuery query) {
    var given = query.given();
    var scored = query.said().scored();
    SubjectId subject =
        scored == null ? Subjects.of(survey.id()) : Subjects.of(survey.id(), scored.question());
    Set<Integer> wanted = scored == null ? Set.of(Subjects.COMPLETE) : scored.scores();
    Scores scores =
        counts.of(
            subject,
            new CountQuery(
                Set.of(subject),
                given.units() == null ? null : Set.copyOf(given.units()),
                given.channel() == null ? null : given.channel().name(),
                null,
                new DayRange(given.from(), given.to())));
    return scores.n(wanted::contains);
  }

  /** Null when all were looked at. */
  private ResponseQuery.@Nullable Cursor lastLookedAt(ResponseConditions conditions) {
    return conditions
        .bind(
            jdbc.sql(
                "select day, id from "
                    + conditions.newest()
                    + " order by day desc, id desc offset :newest - 1"))
        .param("newest", lookedAt)
        .query((row, n) ->
            new ResponseQuery.Cursor(
                row.getObject("day", LocalDate.class), row.getObject("id", UUID.class)))
        .optional()
        .orElse(null);
  }
}
