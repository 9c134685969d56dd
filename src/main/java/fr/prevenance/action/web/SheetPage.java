package fr.prevenance.action.web;

import fr.prevenance.action.Status;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action with all that is known of it, in the words of the page. */
public record SheetPage(
    int number,
    String kicker,
    String title,
    List<Chip> chips,
    Facts facts,
    Trial trial,
    Trail trail,
    May may) {

  public record Chip(String text, String css, @Nullable String icon) {}

  public record Facts(
      String pilot,
      String due,
      int progress,
      String bar,
      String progressNote,
      String nonConformity,
      String causes,
      String unit,
      String criterion) {}

  /** How it is judged, and what came of it. */
  public record Trial(
      @Nullable String title,
      String bar,
      @Nullable Figures figures,
      String state,
      @Nullable Judged judged,
      List<String> changes,
      boolean provisional) {}

  public record Judged(PlanLine.Efficacy efficacy, String reason, String note) {}

  public record Trail(List<Paper> papers, List<Knot> knots) {}

  public record Paper(UUID id, String title, String href, String detail) {}

  public record Knot(String day, String text) {}

  /** What the one who looks may do now. */
  public record May(Status status, boolean write, boolean judge) {

    public boolean decide() {
      return write && status == Status.DRAFT;
    }

    public boolean update() {
      return write
          && (status == Status.OPEN || status == Status.REOPENED || status == Status.TO_VERIFY);
    }

    public boolean cancel() {
      return write && status != Status.CANCELLED && status != Status.VERIFIED;
    }

    public boolean restore() {
      return write && status == Status.CANCELLED;
    }
  }

  public String href() {
    return "/actions/" + number;
  }
}
