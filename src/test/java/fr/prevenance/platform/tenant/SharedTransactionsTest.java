package fr.prevenance.platform.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Timeout(60)
class SharedTransactionsTest {

  private static final int CROWD = 300;

  @Autowired SharedTransactions shared;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired World world;

  @Test
  void a_crowd_shares_transactions_and_each_gets_its_own_result() throws Exception {
    World.Home home = world.open("Ondéa");
    List<Future<Integer>> crowd =
        crowd(
            home,
            n -> {
              insert(n);
              return n;
            });
    for (int n = 0; n < CROWD; n++) assertThat(crowd.get(n).get()).isEqualTo(n);
    assertThat(kept(home)).hasSize(CROWD);
    assertThat(transactions(home)).isLessThan(CROWD);
  }

  @Test
  void whoever_fails_fails_alone() throws Exception {
    World.Home home = world.open("Ondéa");
    List<Future<Integer>> crowd =
        crowd(
            home,
            n -> {
              insert(n);
              if (n % 10 == 0) insert(n);
              return n;
            });
    for (int n = 0; n < CROWD; n++) {
      Future<Integer> one = crowd.get(n);
      if (n % 10 == 0)
        assertThatThrownBy(one::get)
            .isInstanceOf(ExecutionException.class)
            .rootCause()
            .hasMessageContaining("subject_pkey");
      else assertThat(one.get()).isEqualTo(n);
    }
    assertThat(kept(home))
        .hasSize(CROWD - CROWD / 10)
        .noneMatch(id -> id.getLeastSignificantBits() % 10 == 0);
  }

  @Test
  void who_is_in_a_transaction_stays_in_it() {
    World.Home home = world.open("Ondéa");
    home.run(() ->
        transaction.executeWithoutResult(status -> {
          shared.execute(() -> {
            insert(1);
            return 1;
          });
          status.setRollbackOnly();
        }));
    assertThat(kept(home)).isEmpty();
  }

  @Test
  void two_organisations_never_share() throws Exception {
    World.Home one = world.open("Ondéa");
    World.Home other = world.open("Keolia");
    List<Future<Integer>> first =
        crowd(
            one,
            n -> {
              insert(n);
              return n;
            });
    List<Future<Integer>> second =
        crowd(
            other,
            n -> {
              insert(n);
              return n;
            });
    for (Future<Integer> each : first) each.get();
    for (Future<Integer> each : second) each.get();
    assertThat(kept(one)).hasSize(CROWD);
    assertThat(kept(other)).hasSize(CROWD);
  }

  private interface Work {
    Integer on(int n);
  }

  private List<Future<Integer>> crowd(World.Home home, Work work) throws InterruptedException {
    var ready = new CountDownLatch(1);
    List<Future<Integer>> crowd = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, CROWD)
          .forEach(n ->
              crowd.add(
                  threads.submit(() -> {
                    ready.await();
                    return home.call(() -> shared.execute(() -> work.on(n)));
                  })));
      ready.countDown();
      threads.shutdown();
      assertThat(threads.awaitTermination(Duration.ofSeconds(40).toMillis(), TimeUnit.MILLISECONDS))
          .isTrue();
    }
    return crowd;
  }

  private void insert(int n) {
    jdbc.sql("insert into signal.subject (id) values (:id)").param("id", new UUID(0, n)).update();
  }

  private List<UUID> kept(World.Home home) {
    return home.call(() ->
        transaction.execute(
            status -> jdbc.sql("select id from signal.subject").query(UUID.class).list()));
  }

  private long transactions(World.Home home) {
    return home.call(() ->
        transaction.execute(status ->
            jdbc.sql("select count(distinct xmin::text) from signal.subject")
                .query(Long.class)
                .single()));
  }
}
