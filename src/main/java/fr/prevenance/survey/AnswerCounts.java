package fr.prevenance.survey;

import fr.prevenance.measure.Scores;
import fr.prevenance.measure.Slice;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the answers themselves, for a cross that the score counts do not keep: slower, as exact.
 */
@Service
@Transactional(readOnly = true)
public class AnswerCounts {

  /** Whose answers; null leaves a thing open. */
  public record Among(
      @Nullable Set<UnitId> units,
      @Nullable Channel channel,
      @Nullable Slice slice,
      DayRange days) {}

  private static final String ALL = " from survey.response";
  private static final String DRAWN =
      """
        from unnest(cast(:drawnDays as date[]), cast(:drawnSkips as bigint[])) as drawn (drawn_day, skip)
       cross join lateral (
             select id from survey.response
              where survey_id = :survey and day = drawn_day
              order by day desc, id desc offset skip limit :drawnLength) as few (drawn_id)
        join survey.response on id = drawn_id
      """;
  private static final String AMONG =
      """
       where survey_id = :survey and status = 'COMPLETE' and day between :first and :last
         and (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)
         and (:allSlices or coalesce(answers ->> :sliceKey, hidden ->> :sliceKey) = :sliceValue)
      """;
  private static final String CROSS =
      """
      select coalesce(answers ->> :by, hidden ->> :by) as grp, (answers ->> :question)::int as score,
             count(*) as n, sum(weight) as w, sum(weight * weight) as w2
      """
          + ALL
          + AMONG
          + """
             and answers ->> :question is not null and coalesce(answers ->> :by, hidden ->> :by) is not null
           group by 1, 2
           order by 1, 2
          """;

  /** As many answers as correlations need: ±0.014 around any of them, 19 times out of 20. */
  private static final int ENOUGH = 20_000;

  private final JdbcClient jdbc;
  private final ScoreCounts counts;
  private final int enough;

  @Autowired
  AnswerCounts(JdbcClient jdbc, ScoreCounts counts) {
    this(jdbc, counts, ENOUGH);
  }

  AnswerCounts(JdbcClient jdbc, ScoreCounts counts, int enough) {
    this.jdbc = jdbc;
    this.counts = counts;
    this.enough = enough;
  }

  /** Value of the other question or hidden field → histogram of the scored one. */
  public Map<String, Scores> cross(Survey survey, Question scored, String by, Among among) {
    Map<String, Scores.Builder> builders = new LinkedHashMap<>();
    asked(CROSS, survey, among)
        .param("question", scored.key())
        .param("by", by)
        .query((row, n) ->
            builders
                .computeIfAbsent(row.getString("grp"), group -> Scores.builder())
                .add(
                    row.getInt("score"), row.getLong("n"), row.getDouble("w"), row.getDouble("w2")))
        .list();
    Map<String, Scores> groups = new LinkedHashMap<>();
    builders.forEach((group, builder) -> groups.put(group, builder.build()));
    return groups;
  }

  /**
   * Over those who answered all of them; an overall question answered alike by all goes with none.
   * Among very many, over some drawn by lot.
   */
  public Correlations correlations(
      Survey survey, List<Question> questions, Question overall, Among among) {
    List<Question> all = Stream.concat(questions.stream(), Stream.of(overall)).toList();
    long asked = counted(survey, among);
    boolean draw = asked > enough;
    var statement =
        asked(CorrelationSql.of(all.size(), (draw ? DRAWN : ALL) + AMONG), survey, among);
    for (int i = 0; i < all.size(); i++) statement = statement.param("q" + i, all.get(i).key());
    if (draw) statement = drawing(statement, days(survey, among), asked);
    return statement.query((row, n) -> CorrelationSql.read(row, questions, draw)).single();
  }

  /** Who is not asked is drawn along with the others, so more are drawn than are asked. */
  private JdbcClient.StatementSpec drawing(
      JdbcClient.StatementSpec statement, SortedMap<LocalDate, Long> days, long asked) {
    long all = days.values().stream().mapToLong(n -> n).sum();
    DrawnRuns runs = DrawnRuns.of(days, enough * all / asked);
    return statement
        .param("drawnDays", runs.days().stream().map(LocalDate::toString).toArray(String[]::new))
        .param("drawnSkips", runs.skips().toArray(Long[]::new))
        .param("drawnLength", runs.length());
  }

  private long counted(Survey survey, Among among) {
    Slice slice = among.slice();
    Channel channel = among.channel();
    var subject = Subjects.of(survey.id());
    return counts
        .of(
            subject,
            new CountQuery(
                List.of(subject),
                among.units(),
                channel == null ? null : channel.name(),
                slice == null ? null : slice.key() + "=" + slice.value(),
                among.days()))
        .n();
  }

  private SortedMap<LocalDate, Long> days(Survey survey, Among among) {
    var subject = Subjects.of(survey.id());
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    counts
        .grouped(new CountQuery(List.of(subject), null, null, null, among.days()), Grouping.DAY)
        .forEach((day, scores) ->
            days.put(LocalDate.parse(day), scores.getOrDefault(subject, Scores.NONE).n()));
    return days;
  }

  private JdbcClient.StatementSpec asked(String sql, Survey survey, Among among) {
    Slice slice = among.slice();
    Channel channel = among.channel();
    return jdbc.sql(sql)
        .param("survey", survey.id().value())
        .param("first", first(among.days()))
        .param("last", last(among.days()))
        .param("allUnits", among.units() == null)
        .param("units", ids(among.units()))
        .param("allChannels", channel == null)
        .param("channel", channel == null ? "" : channel.name())
        .param("allSlices", slice == null)
        .param("sliceKey", slice == null ? "" : slice.key())
        .param("sliceValue", slice == null ? "" : slice.value());
  }

  private static UUID[] ids(@Nullable Set<UnitId> units) {
    return units == null ? new UUID[0] : units.stream().map(UnitId::value).toArray(UUID[]::new);
  }

  private static LocalDate first(DayRange days) {
    return days.from() == null ? LocalDate.of(1, 1, 1) : days.from();
  }

  private static LocalDate last(DayRange days) {
    return days.to() == null ? LocalDate.of(9999, 12, 31) : days.to();
  }
}
