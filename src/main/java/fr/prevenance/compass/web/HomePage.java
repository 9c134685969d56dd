package fr.prevenance.compass.web;

import fr.prevenance.platform.web.Loop;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.TrendChart;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the home page shows; a part that has nothing to say is null or empty and leaves no box
 * behind.
 */
public record HomePage(
    String date,
    Content lead,
    @Nullable Headline headline,
    Loop loop,
    List<Promise> promises,
    List<Subject> subjects,
    List<Spoken> toHear,
    List<Late> late,
    List<Spoken> voices,
    @Nullable Step next,
    boolean writes) {

  /** While nothing can be read yet: the next thing to do. */
  public record Step(String text, String href, String icon) {}

  /**
   * The recommendation, its interval and how many spoke; the turn of the loop when one was closed.
   */
  public record Headline(
      String title,
      String value,
      String detail,
      String change,
      @Nullable Boolean better,
      TrendChart trend,
      String trendLabel,
      @Nullable Turn turn) {}

  public record Turn(String days, String detail) {}

  /** A promise in force with its figure; without a gauge while there is too little data. */
  public record Promise(
      String sentence,
      String href,
      State state,
      @Nullable Gauge gauge,
      String valueText,
      String targetText,
      Sparkline line) {

    /** Those that the signs of these promises need explained. */
    public static List<State> states(List<Promise> promises) {
      return promises.stream().map(Promise::state).distinct().sorted().toList();
    }
  }

  public record Gauge(double value, double target, double min, double max) {}

  /** A criterion on the map: how satisfied, against the threshold, and how it went for a year. */
  public record Subject(
      String label,
      String href,
      int zone,
      String zoneLabel,
      State state,
      double value,
      double threshold,
      double min,
      double max,
      String valueText,
      String importanceText,
      Sparkline line) {}

  public record Spoken(
      String score, String text, String source, String href, @Nullable String actionHref) {}

  public record Late(String title, String href, String pilot, int progress, String delay) {}
}
