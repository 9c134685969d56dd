package fr.prevenance.promise;

import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.UnitId;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.signal.CommitmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The history of standings: written and announced when something changed, never otherwise. */
@Component
class StandingChanges {

  record Held(CommitmentId commitment, UnitId unit) {}

  private record Last(CommitmentState state, boolean unacceptable) {}

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandingChanges(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Notes what changed among these, and how many; two at once note it once. */
  @Transactional
  public int note(List<Standing> standings, LocalDate today) {
    return write(standings, today, this::announce);
  }

  /** As {@link #note}, and announces nothing. */
  @Transactional
  public int remember(List<Standing> standings, LocalDate day) {
    return write(standings, day, (standing, was) -> {});
  }

  private int write(
      List<Standing> standings,
      LocalDate today,
      BiConsumer<Standing, @Nullable CommitmentState> told) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:organization, 11))")
        .param("organization", Tenant.required().value().toString())
        .query((row, n) -> true)
        .single();
    Map<Held, Last> known = last();
    int noted = 0;
    for (Standing standing : standings) {
      Last was = known.get(held(standing));
      Last is = new Last(standing.state(), standing.appraisal().unacceptable());
      if (is.equals(was)) continue;
      CommitmentState before = was == null ? null : was.state();
      add(standing, before, today);
      told.accept(standing, before);
      noted++;
    }
    return noted;
  }

  /** Since which day each state has held. */
  @Transactional(readOnly = true)
  public Map<Held, LocalDate> since() {
    return jdbc
        .sql(
            """
            select distinct on (commitment_id, unit_id) commitment_id, unit_id, day from promise.standing_change
             where was is distinct from became order by commitment_id, unit_id, noted_at desc, id desc
            """)
        .query((row, n) -> Map.entry(held(row), row.getObject("day", LocalDate.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Oldest first. */
  @Transactional(readOnly = true)
  public List<StandingChange> of(CommitmentId commitment) {
    return jdbc.sql(
            """
            select * from promise.standing_change
             where commitment_id = :commitment and was is distinct from became order by noted_at, id
            """)
        .param("commitment", commitment.value())
        .query(StandingChanges::change)
        .list();
  }

  private Map<Held, Last> last() {
    return jdbc
        .sql(
            """
            select distinct on (commitment_id, unit_id) commitment_id, unit_id, became, unacceptable
              from promise.standing_change order by commitment_id, unit_id, noted_at desc, id desc
            """)
        .query((row, n) ->
            Map.entry(
                held(row),
                new Last(
                    CommitmentState.valueOf(row.getString("became")),
                    row.getBoolean("unacceptable"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void add(Standing standing, @Nullable CommitmentState was, LocalDate today) {
    Measurement measurement = standing.measurement();
    jdbc.sql(
            """
            insert into promise.standing_change (id, commitment_id, unit_id, day, noted_at, was, became, reason, unacceptable, value, n)
            values (:id, :commitment, :unit, :day, :at, :was, :became, :reason, :unacceptable, :value, :n)
            """)
        .param("id", Ids.next())
        .param("commitment", standing.commitment().id().value())
        .param("unit", standing.unit().value())
        .param("day", today)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("was", was == null ? null : was.name())
        .param("became", standing.state().name())
        .param("reason", standing.appraisal().reason().name())
        .param("unacceptable", standing.appraisal().unacceptable())
        .param("value", measurement == null ? null : measurement.value())
        .param("n", measurement == null ? null : measurement.n())
        .update();
  }

  private void announce(Standing standing, @Nullable CommitmentState was) {
    events.publishEvent(
        new StandingChanged(
            Tenant.required(),
            standing.commitment().id(),
            standing.unit(),
            was,
            standing.state(),
            standing.appraisal().unacceptable(),
            standing.measurement()));
  }

  private static StandingChange change(ResultSet row, int n) throws SQLException {
    String was = row.getString("was");
    return new StandingChange(
        new CommitmentId(row.getObject("commitment_id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        was == null ? null : CommitmentState.valueOf(was),
        CommitmentState.valueOf(row.getString("became")),
        Appraisal.Reason.valueOf(row.getString("reason")),
        row.getObject("value", Double.class),
        row.getObject("n", Long.class));
  }

  private static Held held(Standing standing) {
    return new Held(standing.commitment().id(), standing.unit());
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(
        new CommitmentId(row.getObject("commitment_id", UUID.class)),
        new UnitId(row.getObject("unit_id", UUID.class)));
  }
}
