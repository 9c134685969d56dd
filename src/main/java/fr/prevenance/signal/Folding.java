package fr.prevenance.signal;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Folds the deltas into the counts, a second behind the answers; one folder per organisation at a time. */
@Component
class Folding implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Folding.class);
  private static final int BATCH = 20_000;
  /** A crowd is folded in growing batches: many of its scores fall on the same counts. */
  private static final int LARGEST = 400_000;
  private static final long PAUSE = 1_000;
  /** Now and then, for what a node that died has left. */
  private static final int LOOK_EVERYWHERE = 30;

  private final Set<OrganizationId> expected = ConcurrentHashMap.newKeySet();
  private final OrganizationDesk organizations;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  Folding(JdbcClient jdbc, TransactionTemplate transaction, OrganizationDesk organizations) {
    this.organizations = organizations;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Once the transaction that brings the deltas is committed: before, there is nothing to fold. */
  void expect() {
    OrganizationId organization = Tenant.required();
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        expected.add(organization);
      }
    });
  }

  /** Folds everything that is committed for the bound organisation; returns how many deltas. */
  int fold() {
    return folded("select pg_try_advisory_xact_lock(hashtextextended(:organization, 7))");
  }

  /** As {@link #fold}, after whoever folds at this moment. */
  void settle() {
    folded("select pg_advisory_xact_lock(hashtextextended(:organization, 7)) is not null");
  }

  private int folded(String lock) {
    int total = 0;
    for (int batch = BATCH; ; batch = Math.min(LARGEST, 4 * batch)) {
      int folded = foldOnce(lock, batch);
      total += folded;
      if (folded < batch) return total;
    }
  }

  private int foldOnce(String lock, int batch) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> {
      boolean held = jdbc.sql(lock).param("organization", Tenant.required().value().toString()).query(Boolean.class).single();
      if (!held) return 0;
      if (batch > BATCH) jdbc.sql("set local work_mem = '64MB'").update();
      return jdbc.sql(FOLD).param("batch", batch).query(Integer.class).single();
    }));
  }

  @Override
  public void start() {
    running = true;
    expected.addAll(organizations.all());
    Thread.ofVirtual().name("folding").start(this::loop);
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void loop() {
    for (int turn = 1; running; turn++) {
      if (turn % LOOK_EVERYWHERE == 0) expected.addAll(organizations.all());
      for (OrganizationId organization : expected.toArray(OrganizationId[]::new)) {
        expected.remove(organization);
        try {
          Tenant.run(organization, this::fold);
        } catch (RuntimeException e) {
          expected.add(organization);
          if (running) log.warn("Counts of {} could not be folded, trying again", organization, e);
        }
      }
      sleep();
    }
  }

  private void sleep() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      running = false;
      Thread.currentThread().interrupt();
    }
  }

  /** Days first, then days rolled up to months: each delta is taken apart once. */
  private static final String FOLD = """
      with taken as (
        delete from signal.delta
         where id in (select id from signal.delta order by id limit :batch)
        returning sign, day, unit_id, channel, subjects, scores, number_subjects, numbers, slices, weight),
      grains (grain) as (values ('D'), ('M')),
      daily as (
        select u.subject, s.slice, day, unit_id, channel, u.score,
               sum(sign) as n, sum(sign * weight) as w, sum(sign * weight * weight) as w2
          from taken
         cross join lateral unnest(subjects, scores) as u (subject, score)
         cross join lateral (select '' as slice union all select unnest(slices)) as s
         group by 1, 2, 3, 4, 5, 6),
      scored as (
        select subject, slice, grain, case grain when 'D' then day else date_trunc('month', day)::date end as period,
               unit_id, channel, score, sum(n) as n, sum(w) as w, sum(w2) as w2
          from daily cross join grains
         group by 1, 2, 3, 4, 5, 6, 7),
      counted as (
        insert into signal.score_count as c (subject_id, slice, grain, period, unit_id, channel, score, n, w, w2)
        select * from scored order by 1, 2, 3, 4, 5, 6, 7
        on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel, score)
        do update set n = c.n + excluded.n, w = c.w + excluded.w, w2 = c.w2 + excluded.w2
        returning 1),
      numbered as (
        select u.subject, s.slice, grain, case grain when 'D' then day else date_trunc('month', day)::date end as period,
               unit_id, channel, sum(sign) as n, sum(sign * u.number) as x, sum(sign * u.number * u.number) as x2
          from taken
         cross join lateral unnest(number_subjects, numbers) as u (subject, number)
         cross join lateral (select '' as slice union all select unnest(slices)) as s
         cross join grains
         group by 1, 2, 3, 4, 5, 6),
      summed as (
        insert into signal.number_sum as c (subject_id, slice, grain, period, unit_id, channel, n, x, x2)
        select * from numbered order by 1, 2, 3, 4, 5, 6
        on conflict (organization_id, subject_id, slice, grain, period, unit_id, channel)
        do update set n = c.n + excluded.n, x = c.x + excluded.x, x2 = c.x2 + excluded.x2
        returning 1)
      select count(*)::int from taken
      """;
}
