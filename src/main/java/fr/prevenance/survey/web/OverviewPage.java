package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Sparkline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One survey at a glance. */
public record OverviewPage(
    SurveyFrame survey,
    String lead,
    String life,
    List<Figure> figures,
    List<Month> months,
    Sparkline line,
    Door door,
    BreakdownSection breakdowns,
    boolean writable) {

  /** A scored question; an NPS has its three shares, others have none. */
  public record Figure(
      String label, SurveyListPage.Figure value, @Nullable Split split, double share) {}

  public record Split(
      long promoters, long passives, long detractors, double high, double middle, double low) {}

  public record Month(String name, long answers) {}

  /** Where customers answer. */
  public record Door(String url, int links) {}
}
