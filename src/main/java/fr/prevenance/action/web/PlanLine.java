package fr.prevenance.action.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the plan, in the words of the page. */
public record PlanLine(
    int number,
    String origin,
    String nonConformity,
    String causes,
    String title,
    Moment moment,
    long documents,
    @Nullable String pilot,
    List<String> actors,
    String verification,
    int progress,
    Efficacy efficacy) {

  /** When it is due or was done; late shows in red with its clock. */
  public record Moment(String text, boolean late, @Nullable LocalDate due) {}

  /** C, NC or what is waited for. */
  public record Efficacy(String text, String title, String css, @Nullable String icon) {}

  public String bar() {
    return moment.late() ? "rompu" : progress == 100 ? "tenu" : "";
  }

  public String href() {
    return "/actions/" + number;
  }
}
