package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the quality action plan. People are named by their e-mail; a draft has neither decision
 * nor verification.
 */
public record DemoAction(
    int number,
    String title,
    Status status,
    Defect defect,
    Team team,
    Schedule schedule,
    Sharing sharing,
    @Nullable DemoVerification verification) {

  /** Where the action stands once its verifications that are due have been run. */
  public enum Status {
    DRAFT,
    OPEN,
    TO_VERIFY,
    VERIFIED,
    REOPENED,
    CANCELLED
  }

  /**
   * What went wrong, where it was seen, and why; originRef is a question, an audit or a sentence.
   */
  public record Defect(
      String originKind,
      @Nullable String originRef,
      String nonConformity,
      String causes,
      @Nullable String criterionKey,
      String unitKey) {}

  public record Team(@Nullable String pilot, List<String> actors) {}

  /** The due date now, those given up before it (oldest first), and how the work went on. */
  public record Schedule(
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate dueOn,
      List<LocalDate> dueOnHistory,
      List<Progress> progress,
      @Nullable LocalDate effectFrom) {

    public int percent() {
      return progress.isEmpty() ? 0 : progress.getLast().percent();
    }
  }

  public record Progress(LocalDate on, int percent, String note) {}

  public record Sharing(boolean published, List<Paper> documents) {}

  /**
   * @param on null for what was there when the action was filed
   */
  public record Paper(@Nullable LocalDate on, String title) {}

  public boolean isLate(LocalDate today) {
    LocalDate due = schedule.dueOn();
    return status == Status.OPEN && due != null && due.isBefore(today) && schedule.percent() < 100;
  }
}
