package fr.prevenance.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to an action, when and through whom; the outcome is that of the current round. */
public record Life(
    @Nullable Fact decided,
    @Nullable Fact reopened,
    @Nullable Fact cancelled,
    @Nullable Concluded outcome) {

  static final Life DRAFT = new Life(null, null, null, null);

  public record Fact(LocalDate on, String by) {}

  public record Concluded(Verdict.Kind kind, LocalDate on) {}

  Life decided(Fact fact) {
    return new Life(fact, reopened, cancelled, outcome);
  }

  Life reopened(Fact fact) {
    return new Life(decided, fact, cancelled, null);
  }

  Life cancelled(@Nullable Fact fact) {
    return new Life(decided, reopened, fact, outcome);
  }

  Life concluded(@Nullable Concluded found) {
    return new Life(decided, reopened, cancelled, found);
  }

  boolean found(Verdict.Kind kind) {
    return outcome != null && outcome.kind() == kind;
  }
}
