package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.SurveyId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file of answers and what became of it. */
public record Import(
    ImportId id,
    SurveyId surveyId,
    Source source,
    ImportMapping mapping,
    Status status,
    Tally tally,
    Trail trail,
    @Nullable Fault failure) {

  public enum Status {
    DRAFT,
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    UNDOING,
    UNDONE
  }

  public record Source(String name, String hash, List<String> titles, boolean header) {}

  public record Trail(String by, Instant createdAt, @Nullable Instant endedAt) {}

  public boolean isAtWork() {
    return status == Status.QUEUED || status == Status.RUNNING || status == Status.UNDOING;
  }

  public boolean canBeUndone() {
    return status == Status.DONE || status == Status.FAILED;
  }

  void mustBe(Status wanted) {
    if (status != wanted) throw Refused.conflict("import.state." + status);
  }

  /** Share of the work done, from 0 to 1. */
  public double progress() {
    if (status == Status.DONE || status == Status.UNDONE) return 1;
    return tally.total() == 0 ? 0 : Math.min(1, (double) tally.done() / tally.total());
  }
}
