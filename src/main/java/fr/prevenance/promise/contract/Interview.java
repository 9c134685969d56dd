package fr.prevenance.promise.contract;

import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of a contract, and of each of its objectives. */
public record Interview(
    UUID id, LocalDate day, String notes, List<Outcome> outcomes, String writtenBy) {

  /** A judgement of people, beside the figure and never instead of it. */
  public enum Result {
    REACHED,
    PARTLY,
    MISSED,
    NOT_JUDGED
  }

  public record Outcome(CommitmentId commitment, Result result, @Nullable String remark) {}
}
