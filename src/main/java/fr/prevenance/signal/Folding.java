package fr.prevenance.signal;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/**
 * Folds the deltas into the counts, a second behind the answers; one folder per organisation at a
 * time. While a crowd is being brought in, it waits for more of it: answers of one day fall on the
 * same counts.
 */
@Component
class Folding implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Folding.class);

  /** Deltas in one transaction, about: days are not split. */
  private static final int BATCH = 40_000;

  private static final long PAUSE = 1_000;

  /** The busier, the longer the rest, as more scores then fall on the same counts. */
  private static final long LONGEST_PAUSE = 4_000;

  private static final long REST = 10;

  /**
   * How long after its last part a crowd may be thought to be over, and how long it is waited for
   * at most.
   */
  private static final long QUIET = 3_000;

  private static final long PATIENCE = 60_000;

  /** Now and then, for what a node that died has left. */
  private static final int LOOK_EVERYWHERE = 30;

  /** Days that are folded together, both included. */
  private record Days(LocalDate first, LocalDate last, long deltas) {}

  /**
   * When a crowd began to come and when its last part came, in milliseconds of the clock that only
   * runs on.
   */
  private record Crowd(long since, long last) {
    Crowd grown(Crowd by) {
      return new Crowd(since, by.last);
    }

    boolean over(long now) {
      return now - last >= QUIET || now - since >= PATIENCE;
    }
  }

  private final Set<OrganizationId> expected = ConcurrentHashMap.newKeySet();
  private final Map<OrganizationId, Crowd> crowds = new ConcurrentHashMap<>();
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
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            expected.add(organization);
          }
        });
  }

  /** As {@link #expect}, for a part of a crowd: more of it is likely to follow. */
  void expectMore() {
    long now = now();
    crowds.merge(Tenant.required(), new Crowd(now, now), Crowd::grown);
    expect();
  }

  void crowdIsOver() {
    crowds.remove(Tenant.required());
    expected.add(Tenant.required());
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
    for (Days days : waiting()) total += foldOnce(lock, days);
    return total;
  }

  /** Whole days, so that each count is written once however scattered the answers came. */
  private List<Days> waiting() {
    List<Days> waiting = new ArrayList<>();
    List<Days> single =
        Objects.requireNonNull(
            transaction.execute(status ->
                jdbc.sql(FoldingSql.WAITING)
                    .query((row, n) -> {
                      LocalDate day = row.getObject("day", LocalDate.class);
                      return new Days(day, day, row.getLong("deltas"));
                    })
                    .list()));
    for (Days day : single) {
      Days before = waiting.isEmpty() ? null : waiting.getLast();
      if (before == null || before.deltas + day.deltas > BATCH) waiting.add(day);
      else
        waiting.set(
            waiting.size() - 1, new Days(before.first, day.last, before.deltas + day.deltas));
    }
    return waiting;
  }

  private int foldOnce(String lock, Days days) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          boolean held =
              jdbc.sql(lock)
                  .param("organization", Tenant.required().value().toString())
                  .query(Boolean.class)
                  .single();
          if (!held) return 0;
          if (days.deltas > BATCH / 10) jdbc.sql("set local work_mem = '64MB'").update();
          return jdbc.sql(FoldingSql.FOLD)
              .param("first", days.first)
              .param("last", days.last)
              .query(Integer.class)
              .single();
        }));
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
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
      long begun = now();
      for (OrganizationId organization : expected.toArray(OrganizationId[]::new)) {
        Crowd crowd = crowds.get(organization);
        if (crowd != null && !crowd.over(now())) continue;
        if (crowd != null) crowds.remove(organization, crowd);
        expected.remove(organization);
        try {
          Tenant.run(organization, this::fold);
        } catch (RuntimeException e) {
          expected.add(organization);
          if (running) log.warn("Counts of {} could not be folded, trying again", organization, e);
        }
      }
      sleep(Math.clamp(REST * (now() - begun), PAUSE, LONGEST_PAUSE));
    }
  }

  private void sleep(long pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      running = false;
      Thread.currentThread().interrupt();
    }
  }
}
