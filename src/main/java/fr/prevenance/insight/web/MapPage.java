package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Choice;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The satisfaction map with all that is said around it.
 *
 * @param nothing why there is nothing to draw
 */
public record MapPage(
    Content lead,
    Controls controls,
    @Nullable Plot plot,
    @Nullable Selected selected,
    List<Zone> zones,
    List<Line> lines,
    @Nullable Nothing nothing) {

  /**
   * @param breakdowns by what the tabs part the customers, when there is a choice
   */
  public record Controls(
      List<Choice> surveys,
      List<Choice> breakdowns,
      List<Choice> tabs,
      List<Choice> importances,
      List<Choice> thresholds,
      String turned,
      String export,
      String note) {

    /** More would not fit on a line: they become a menu. */
    private static final int MOST_TABS = 7;

    public boolean manyTabs() {
      return tabs.size() > MOST_TABS;
    }

    public String tab() {
      return current(tabs);
    }

    public String survey() {
      return current(surveys);
    }

    public String breakdown() {
      return current(breakdowns);
    }

    private static String current(List<Choice> choices) {
      return choices.stream().filter(Choice::current).map(Choice::label).findFirst().orElse("");
    }
  }

  public record Plot(
      List<MapDrawing> drawings,
      String label,
      String across,
      String up,
      java.util.Map<String, String> links) {}

  /**
   * @param action null for who may not write
   */
  public record Selected(
      Line line,
      String title,
      @Nullable Change change,
      String responses,
      String comments,
      @Nullable String action) {}

  /**
   * @param better null when chance explains it
   */
  public record Change(String text, @Nullable Boolean better) {}

  public record Zone(String number, String css, String title, List<Line> lines) {}

  /** One criterion in words and figures, as its row shows it. */
  public record Line(
      String key,
      String name,
      String href,
      boolean chosen,
      Reading satisfaction,
      Reading importance,
      Standing standing) {}

  /** A figure as shown, with what is needed to export it as it is. */
  public record Reading(
      String value,
      String margin,
      long n,
      @Nullable Double exact,
      @Nullable Double low,
      @Nullable Double high) {}

  public record Standing(
      int zone, String word, String css, boolean toConfirm, boolean indicative) {}
}
