package fr.prevenance.signal;

import fr.prevenance.measure.Scores;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads histograms from the counts and their unfolded tail in one statement: exact at any moment.
 */
@Service
@Transactional(readOnly = true)
public class ScoreCounts {

  private final JdbcClient jdbc;

  ScoreCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One histogram; no answer gives an empty one. */
  public Scores of(SubjectId subject, CountQuery query) {
    return bySubject(query).getOrDefault(subject, Scores.NONE);
  }

  public Map<SubjectId, Scores> bySubject(CountQuery query) {
    return grouped(query, Grouping.NONE).getOrDefault("", Map.of());
  }

  /**
   * Group key (month 2026-03, unit's UUID, channel, slice value) → subject → histogram, in key
   * order.
   */
  public Map<String, Map<SubjectId, Scores>> grouped(CountQuery query, Grouping grouping) {
    Map<String, Map<SubjectId, Scores.Builder>> builders = new LinkedHashMap<>();
    prepare(
            SELECT.formatted(
                grouping.expression(), months(query.range(), grouping), kept(query, grouping)),
            query)
        .query((row, n) ->
            builders
                .computeIfAbsent(row.getString("grp"), group -> new LinkedHashMap<>())
                .computeIfAbsent(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    subject -> Scores.builder())
                .add(
                    row.getInt("score"), row.getLong("n"), row.getDouble("w"), row.getDouble("w2")))
        .list();
    Map<String, Map<SubjectId, Scores>> grouped = new LinkedHashMap<>();
    builders.forEach((group, subjects) -> {
      Map<SubjectId, Scores> built = new LinkedHashMap<>();
      subjects.forEach((subject, builder) -> built.put(subject, builder.build()));
      grouped.put(group, built);
    });
    return grouped;
  }

  /** The last day of the query on which something was said of each subject. */
  public Map<SubjectId, LocalDate> lastDays(CountQuery query) {
    Map<SubjectId, LocalDate> days = new LinkedHashMap<>();
    if (query.subjects().isEmpty()) return days;
    prepare(LAST, query)
        .query((row, n) ->
            days.put(
                new SubjectId(row.getObject("subject_id", UUID.class)),
                row.getObject("day", LocalDate.class)))
        .list();
    return days;
  }

  /** n, Σx and Σx² of a number question. */
  public record NumberSum(long n, double x, double x2) {}

  public Map<String, NumberSum> numbers(CountQuery query, Grouping grouping) {
    Map<String, NumberSum> sums = new LinkedHashMap<>();
    prepare(NUMBERS.formatted(grouping.expression(), months(query.range(), grouping)), query)
        .query((row, n) ->
            sums.put(
                row.getString("grp"),
                new NumberSum(row.getLong("n"), row.getDouble("x"), row.getDouble("x2"))))
        .list();
    return sums;
  }

  private JdbcClient.StatementSpec prepare(String sql, CountQuery query) {
    DayRange range = query.range();
    UUID[] units =
        query.units() == null
            ? null
            : query.units().stream().map(unit -> unit.value()).toArray(UUID[]::new);
    return jdbc.sql(sql)
        .param("subjects", query.subjects().stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("allUnits", units == null)
        .param("units", units == null ? new UUID[0] : units)
        .param("allChannels", query.channel() == null)
        .param("channel", query.channel() == null ? "" : query.channel())
        .param("sliceFrom", sliceFrom(query.slice()))
        .param("sliceTo", sliceTo(query.slice()))
        .param("first", range.first())
        .param("last", range.last())
        .param("monthsFrom", range.monthsFrom())
        .param("monthsUntil", range.monthsUntil());
  }

  private static String sliceFrom(@Nullable String slice) {
    return slice == null ? "" : slice;
  }

  private static String sliceTo(@Nullable String slice) {
    if (slice == null) return "";
    return slice.endsWith("=") ? slice + "\uFFFF" : slice;
  }

  /**
   * The whole organisation has counts of its own: its figures cost as much with two hundred units
   * as with one.
   */
  private static String kept(CountQuery query, Grouping grouping) {
    return query.units() == null && grouping != Grouping.UNIT ? WHOLE : BY_UNIT;
  }

  /** Whole months where they serve, days at the edges; by day only days serve. */
  private static String months(DayRange range, Grouping grouping) {
    boolean whole = range.monthsFrom().isBefore(range.monthsUntil());
    if (grouping == Grouping.DAY || !whole)
      return "grain = 'D' and period between :first and :last";
    return "(grain = 'M' and period >= :monthsFrom and period < :monthsUntil)"
        + " or (grain = 'D' and period >= :first and period < :monthsFrom)"
        + " or (grain = 'D' and period >= :monthsUntil and period <= :last)";
  }

  private static final String BY_UNIT =
      "unit_id, channel, scores, n, w, w2 from signal.score_count";
  private static final String WHOLE =
      "null::uuid as unit_id, channel, scores, n, w, w2 from signal.whole_count";

  private static final String SELECT =
      """
      select subject_id, %1$s as grp, score, sum(n)::bigint as n, sum(w) as w, sum(w2) as w2
        from (select subject_id, slice, period, unit_id, channel, counted.*
                from (select subject_id, slice, grain, period, %3$s) as c
               cross join lateral unnest(c.scores, c.n, c.w, c.w2) as counted (score, n, w, w2)
               where subject_id = any(:subjects) and slice between :sliceFrom and :sliceTo and (%2$s)
              union all
              select u.subject, s.slice, day, unit_id, channel, u.score, sign, sign * weight, sign * weight * weight
                from signal.delta
               cross join lateral unnest(subjects, scores) as u (subject, score)
               cross join lateral (select '' collate "C" as slice union all select unnest(slices) collate "C") as s
               where day between :first and :last and u.subject = any(:subjects) and s.slice between :sliceFrom and :sliceTo) as counted
       where (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)
       group by 1, 2, 3
       order by 2, 1, 3
      """;

  private static final String LAST =
      """
      select subject_id, max(day) as day
        from (select asked.subject_id, counted.period as day
                from unnest(:subjects) as asked (subject_id)
               cross join lateral (
                     select period from signal.score_count
                      where subject_id = asked.subject_id and slice between :sliceFrom and :sliceTo and grain = 'D' and 0 < any(n)
                        and period between :first and :last
                        and (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)
                      order by slice desc, grain desc, period desc limit 1) as counted
              union all
              select u.subject, day
                from signal.delta
               cross join lateral unnest(subjects) as u (subject)
               where sign = 1 and day between :first and :last and u.subject = any(:subjects)
                 and (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)) as said
       group by subject_id
      """;

  private static final String NUMBERS =
      """
      select %1$s as grp, sum(n)::bigint as n, sum(x) as x, sum(x2) as x2
        from (select subject_id, slice, period, unit_id, channel, n, x, x2
                from signal.number_sum
               where subject_id = any(:subjects) and slice between :sliceFrom and :sliceTo and (%2$s)
              union all
              select u.subject, s.slice, day, unit_id, channel, sign, sign * u.number, sign * u.number * u.number
                from signal.delta
               cross join lateral unnest(number_subjects, numbers) as u (subject, number)
               cross join lateral (select '' collate "C" as slice union all select unnest(slices) collate "C") as s
               where day between :first and :last and u.subject = any(:subjects) and s.slice between :sliceFrom and :sliceTo) as counted
       where (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)
       group by 1
      having sum(n) <> 0
       order by 1
      """;
}
