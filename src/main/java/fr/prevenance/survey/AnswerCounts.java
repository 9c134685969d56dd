package fr.prevenance.survey;

import fr.prevenance.measure.Scores;
import fr.prevenance.measure.Slice;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.DayRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the answers themselves, for a cross that the score counts do not keep: slower, as exact. */
@Service
@Transactional(readOnly = true)
public class AnswerCounts {

  /** Whose answers; null leaves a thing open. */
  public record Among(@Nullable Set<UnitId> units, @Nullable Channel channel, @Nullable Slice slice, DayRange days) {}

  private static final String AMONG = """
        from survey.response
       where survey_id = :survey and status = 'COMPLETE' and day between :first and :last
         and (:allUnits or unit_id = any(:units)) and (:allChannels or channel = :channel)
         and (:allSlices or coalesce(answers ->> :sliceKey, hidden ->> :sliceKey) = :sliceValue)
      """;
  private static final String CROSS = """
      select coalesce(answers ->> :by, hidden ->> :by) as grp, (answers ->> :question)::int as score,
             count(*) as n, sum(weight) as w, sum(weight * weight) as w2
      """ + AMONG + """
         and answers ->> :question is not null and coalesce(answers ->> :by, hidden ->> :by) is not null
       group by 1, 2
       order by 1, 2
      """;

  private final JdbcClient jdbc;

  AnswerCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Value of the other question or hidden field → histogram of the scored one. */
  public Map<String, Scores> cross(Survey survey, Question scored, String by, Among among) {
    Map<String, Scores.Builder> builders = new LinkedHashMap<>();
    asked(CROSS, survey, among)
        .param("question", scored.key()).param("by", by)
        .query((row, n) -> builders.computeIfAbsent(row.getString("grp"), group -> Scores.builder())
            .add(row.getInt("score"), row.getLong("n"), row.getDouble("w"), row.getDouble("w2")))
        .list();
    Map<String, Scores> groups = new LinkedHashMap<>();
    builders.forEach((group, builder) -> groups.put(group, builder.build()));
    return groups;
  }

  /** Over those who answered all of them; an overall question answered alike by all goes with none. */
  public Correlations correlations(Survey survey, List<Question> questions, Question overall, Among among) {
    List<Question> all = Stream.concat(questions.stream(), Stream.of(overall)).toList();
    var statement = asked(CorrelationSql.of(all.size(), AMONG), survey, among);
    for (int i = 0; i < all.size(); i++) statement = statement.param("q" + i, all.get(i).key());
    return statement.query((row, n) -> CorrelationSql.read(row, questions)).single();
  }

  private JdbcClient.StatementSpec asked(String sql, Survey survey, Among among) {
    Slice slice = among.slice();
    Channel channel = among.channel();
    return jdbc.sql(sql)
        .param("survey", survey.id().value()).param("first", first(among.days())).param("last", last(among.days()))
        .param("allUnits", among.units() == null).param("units", ids(among.units()))
        .param("allChannels", channel == null).param("channel", channel == null ? "" : channel.name())
        .param("allSlices", slice == null)
        .param("sliceKey", slice == null ? "" : slice.key()).param("sliceValue", slice == null ? "" : slice.value());
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
