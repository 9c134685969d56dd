package fr.prevenance.journey.web.touchpoint;

import fr.prevenance.journey.web.map.DataLine;
import fr.prevenance.journey.web.map.Item;
import fr.prevenance.platform.web.TrendChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One contact: how it is lived, by what that is known, and what is being done. */
public record TouchpointPage(
    Head head,
    Figure figure,
    Course course,
    Basis basis,
    List<Said> voices,
    Held held,
    List<Cure> cures,
    Links links) {

  /**
   * @param kicker the map and the stage
   */
  public record Head(String kicker, String name, String icon, String channel, String importance) {}

  /**
   * @param value out of ten, or the supposed emotion
   * @param css good or bad; empty when nothing is measured
   * @param note what must be known of it: few voices, old ones, supposed
   */
  public record Figure(
      String value,
      String css,
      DataLine.Score score,
      String voices,
      String trend,
      @Nullable Boolean better,
      String irritants,
      String note) {}

  public record Course(TrendChart chart, List<Month> months) {}

  public record Month(String name, String score, String interval, String n) {}

  /** On which questions and criteria it rests, in words and by name. */
  public record Basis(String words, List<Source> sources) {}

  public record Source(String name, String detail, String href) {}

  public record Said(String text, String source) {}

  /**
   * What is being done.
   *
   * @param href null when it is out of the reader's reach
   */
  public record Cure(String title, @Nullable String href, long lateDays) {}

  /** What the map says of it. */
  public record Held(
      List<Item.Pain> pains,
      List<Item.Promise> promises,
      @Nullable Moment moment,
      List<Played> actors,
      List<String> skills) {}

  public record Moment(
      String name, String channel, String emotion, List<String> rituals, List<String> cues) {}

  public record Played(String name, String kind) {}

  /** Addresses are empty where the reader may not go. */
  public record Links(String map, String action) {}
}
