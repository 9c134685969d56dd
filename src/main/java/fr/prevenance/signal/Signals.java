package fr.prevenance.signal;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Scale;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes signals in, and out again, in the transaction of whoever brings them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Signals {

  private static final String SIGNAL =
      """
      insert into signal.signal (id, source, source_id, day, at, unit_id, channel, subjects, scores, slices, weight, comment, customer_ref)
      values (?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?::int[], ?::text[], ?, ?, ?)
      """;
  static final String DELTA =
      """
      insert into signal.delta (sign, day, unit_id, channel, subjects, scores, number_subjects, numbers, slices, weight)
      values (?, ?, ?, ?, ?::uuid[], ?::int[], ?::uuid[], ?::float8[], ?::text[], ?)
      """;

  /** Both at once: an answer that comes alone pays one way to the server instead of two. */
  private static final String ONE =
      """
      with lived as (
        %s returning day, unit_id, channel, subjects, scores, slices, weight)
      insert into signal.delta (sign, day, unit_id, channel, subjects, scores, number_subjects, numbers, slices, weight)
      select 1, day, unit_id, coalesce(channel, ''), subjects, scores, ?::uuid[], ?::float8[], slices, weight from lived
      """
          .formatted(SIGNAL);

  /** So many at once are part of something larger. */
  private static final int CROWD = 500;

  private static final String SUBJECT =
      "select id, criterion_id, touchpoint, scale_min, scale_max, scale_step, direction from signal.subject ";

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final Kept kept;
  private final Folding folding;

  Signals(JdbcTemplate jdbc, JdbcClient client, Kept kept, Folding folding) {
    this.jdbc = jdbc;
    this.client = client;
    this.kept = kept;
    this.folding = folding;
  }

  public void record(Signal signal) {
    jdbc.update(
        ONE,
        row -> {
          fillSignal(row, signal);
          row.setString(14, Rows.numberSubjects(signal.content().numbers()));
          row.setString(15, Rows.numbers(signal.content().numbers()));
        });
    folding.expect();
  }

  public void record(List<Signal> signals) {
    jdbc.batchUpdate(SIGNAL, signals, 1_000, Signals::fillSignal);
    jdbc.batchUpdate(DELTA, signals, 1_000, (row, signal) -> fillDelta(row, signal, 1));
    expect(signals.size());
  }

  /** All of the crowd that was recorded is there: its counts need not wait for more of it. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void crowdIsOver() {
    folding.crowdIsOver();
  }

  /** Folds now what was brought, for whoever brought much and goes on to read it much. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void settle() {
    folding.settle();
  }

  /** The counts forget it under the slices that it is counted by; the stream too. */
  public void withdraw(List<Signal> signals) {
    Map<SignalId, List<String>> slices = kept.slices(signals);
    List<Signal> counted =
        signals.stream()
            .flatMap(one -> Stream.ofNullable(slices.get(one.id())).map(one::under))
            .toList();
    jdbc.batchUpdate(DELTA, counted, 1_000, (row, signal) -> fillDelta(row, signal, -1));
    UUID[] ids = counted.stream().map(signal -> signal.id().value()).toArray(UUID[]::new);
    client.sql("delete from signal.signal where id = any(:ids)").param("ids", ids).update();
    expect(counted.size());
  }

  private void expect(int many) {
    if (many >= CROWD) folding.expectMore();
    else folding.expect();
  }

  /** Declares what scores will be about, or ties it to another criterion. */
  public void declare(Collection<Subject> subjects) {
    for (Subject subject : subjects) {
      Scale scale = subject.scale();
      client
          .sql(
              """
              insert into signal.subject (id, criterion_id, touchpoint, scale_min, scale_max, scale_step, direction)
              values (:id, :criterion, :touchpoint, :min, :max, :step, :direction)
              on conflict (organization_id, id) do update
                 set criterion_id = excluded.criterion_id, touchpoint = excluded.touchpoint, scale_min = excluded.scale_min, scale_max = excluded.scale_max,
                     scale_step = excluded.scale_step, direction = excluded.direction
              """)
          .param("id", subject.id().value())
          .param(
              "criterion",
              subject.criterion() == null ? null : subject.criterion().value(),
              Types.OTHER)
          .param("touchpoint", subject.touchpoint(), Types.VARCHAR)
          .param("min", scale == null ? null : scale.min(), Types.INTEGER)
          .param("max", scale == null ? null : scale.max(), Types.INTEGER)
          .param("step", scale == null ? null : scale.step(), Types.INTEGER)
          .param("direction", scale == null ? null : scale.direction().name(), Types.VARCHAR)
          .update();
    }
  }

  /** The subjects that tell of these criteria. */
  public List<Subject> about(Collection<CriterionId> criteria) {
    return client
        .sql(SUBJECT + "where criterion_id = any(:ids)")
        .param("ids", criteria.stream().map(CriterionId::value).toArray(UUID[]::new))
        .query(Signals::subject)
        .list();
  }

  /** The subjects that tell of these contacts themselves. */
  public List<Subject> at(Collection<String> touchpoints) {
    return client
        .sql(SUBJECT + "where touchpoint = any(:keys)")
        .param("keys", touchpoints.toArray(String[]::new))
        .query(Signals::subject)
        .list();
  }

  private static Subject subject(ResultSet row, int n) throws SQLException {
    UUID criterion = row.getObject("criterion_id", UUID.class);
    String direction = row.getString("direction");
    return new Subject(
        new SubjectId(row.getObject("id", UUID.class)),
        criterion == null ? null : new CriterionId(criterion),
        direction == null
            ? null
            : new Scale(
                row.getInt("scale_min"),
                row.getInt("scale_max"),
                row.getInt("scale_step"),
                Direction.valueOf(direction)),
        row.getString("touchpoint"));
  }

  private static void fillSignal(PreparedStatement row, Signal signal) throws SQLException {
    var origin = signal.origin();
    var place = signal.place();
    var content = signal.content();
    row.setObject(1, signal.id().value());
    row.setString(2, origin.source());
    row.setObject(3, origin.sourceId());
    row.setObject(4, place.day());
    row.setTimestamp(5, place.at() == null ? null : Timestamp.from(place.at()));
    row.setObject(6, place.unit().value());
    row.setString(7, place.channel() == null ? null : place.channel().name());
    row.setString(8, Rows.subjects(content.scores()));
    row.setString(9, Rows.scores(content.scores()));
    row.setString(10, Rows.texts(content.slices()));
    row.setDouble(11, signal.weight());
    row.setString(12, content.comment());
    row.setString(13, origin.customerRef());
  }

  static void fillDelta(PreparedStatement row, Signal signal, int sign) throws SQLException {
    var place = signal.place();
    var content = signal.content();
    row.setInt(1, sign);
    row.setObject(2, place.day());
    row.setObject(3, place.unit().value());
    row.setString(4, channel(place.channel()));
    row.setString(5, Rows.subjects(content.scores()));
    row.setString(6, Rows.scores(content.scores()));
    row.setString(7, Rows.numberSubjects(content.numbers()));
    row.setString(8, Rows.numbers(content.numbers()));
    row.setString(9, Rows.texts(content.slices()));
    row.setDouble(10, signal.weight());
  }

  private static String channel(@Nullable Channel channel) {
    return channel == null ? "" : channel.name();
  }
}
