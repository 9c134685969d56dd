package fr.prevenance.promise.contract;

import fr.prevenance.platform.Lines;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  public record Outcome(CommitmentId commitment, Result result, @Nullable String remark) {

    private static final int LONGEST = 500;

    /** Not judged where nothing was said. */
    public static Outcome of(
        CommitmentId commitment, @Nullable Result result, @Nullable String remark) {
      String said = remark == null ? "" : Lines.read("outcomes", remark, LONGEST);
      return new Outcome(
          commitment,
          Objects.requireNonNullElse(result, Result.NOT_JUDGED),
          said.isEmpty() ? null : said);
    }
  }
}
