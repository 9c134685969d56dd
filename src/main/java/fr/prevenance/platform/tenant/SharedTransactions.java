package fr.prevenance.platform.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Small writes of one organisation that come at the same moment share a transaction, and so one way
 * to the disk. Nobody waits for company: who finds the way free leaves at once with those who
 * queued meanwhile. When one of them fails, all are undone and each goes alone. PostgreSQL's
 * commit_delay would share the way to the disk only, and make everybody wait for it.
 */
@Component
public class SharedTransactions {

  /** Ways at once for one organisation. */
  private static final int WAYS = 4;

  private static final int TOGETHER = 32;

  private final Map<OrganizationId, Stop> stops = new ConcurrentHashMap<>();
  private final TransactionTemplate transaction;

  SharedTransactions(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  /**
   * What the work returns, once it is committed.
   *
   * @param work is done by any thread of the bound organisation, and done again after a failure of
   *     others: it changes nothing but the database
   */
  public <T> @Nullable T execute(Supplier<T> work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) return work.get();
    var passenger = new Passenger<>(work);
    stops.computeIfAbsent(Tenant.required(), organization -> new Stop()).carry(passenger);
    return passenger.alone ? transaction.execute(status -> work.get()) : passenger.result;
  }

  private static final class Passenger<T> {

    private final Supplier<T> work;
    private final Thread thread = Thread.currentThread();
    private @Nullable T result;
    private boolean alone;
    private volatile boolean aboard;
    private volatile boolean arrived;

    Passenger(Supplier<T> work) {
      this.work = work;
    }

    Passenger<T> board() {
      aboard = true;
      return this;
    }

    void ride() {
      result = work.get();
    }

    void arrive(boolean together) {
      alone = !together;
      arrived = true;
      LockSupport.unpark(thread);
    }
  }

  private final class Stop {

    private final Queue<Passenger<?>> queue = new ConcurrentLinkedQueue<>();
    private final Semaphore ways = new Semaphore(WAYS);

    /** Returns when the passenger has arrived, driven by itself or by another. */
    void carry(Passenger<?> passenger) {
      boolean interrupted = false;
      queue.add(passenger);
      while (!passenger.arrived) {
        // whoever is aboard already must not look for a way again and again: the driver needs the
        // processor
        if (!passenger.aboard && ways.tryAcquire()) drive();
        else LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
      if (interrupted) Thread.currentThread().interrupt();
    }

    private void drive() {
      try {
        List<Passenger<?>> aboard = board();
        boolean together = ride(aboard);
        aboard.forEach(passenger -> passenger.arrive(together));
      } finally {
        ways.release();
        Passenger<?> waiting = queue.peek();
        if (waiting != null) LockSupport.unpark(waiting.thread);
      }
    }

    private List<Passenger<?>> board() {
      List<Passenger<?>> aboard = new ArrayList<>();
      for (Passenger<?> next; aboard.size() < TOGETHER && (next = queue.poll()) != null; )
        aboard.add(next.board());
      return aboard;
    }
  }

  /**
   * Whether all are committed; when not, none is: each goes alone and meets its own failure there.
   */
  private boolean ride(List<Passenger<?>> aboard) {
    try {
      if (!aboard.isEmpty())
        transaction.executeWithoutResult(status -> aboard.forEach(Passenger::ride));
      return true;
    } catch (RuntimeException | Error whoever) {
      return false;
    }
  }
}
