package fr.prevenance.survey.breakdown;

import fr.prevenance.survey.BulkResponses;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks through the answers given before a breakdown, part by part. The place reached is written
 * with each part, so a run that dies is taken up by the next one where it stood.
 */
@Component
class BackfillRun {

  private static final int PART = 1_000;

  private final Backfills backfills;
  private final BulkResponses responses;
  private final TransactionTemplate transaction;
  private final Clock clock;

  BackfillRun(
      Backfills backfills, BulkResponses responses, TransactionTemplate transaction, Clock clock) {
    this.backfills = backfills;
    this.responses = responses;
    this.transaction = transaction;
    this.clock = clock;
  }

  void resume(UUID id) {
    while (part(id, PART)) Thread.onSpinWait();
  }

  /**
   * @return whether more is to come
   */
  boolean part(UUID id, int atMost) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Backfill one = backfills.lock(id).orElse(null);
          if (one == null || one.ended()) return false;
          BulkResponses.Part part = responses.sliceLater(one.survey(), one.reached(), atMost);
          backfills.advance(id, part, clock.instant());
          return part.reached() != null;
        }));
  }
}
