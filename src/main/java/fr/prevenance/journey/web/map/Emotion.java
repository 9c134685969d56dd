package fr.prevenance.journey.web.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The curve with its dots.
 *
 * @param label all of it in words
 * @param hot where the stage of the worst contact begins and how wide it is, in percent
 */
public record Emotion(
    Curve curve, List<Dot> dots, String label, @Nullable Span hot, @Nullable Quote quote) {

  public record Span(double left, double width) {}

  /** What somebody wrote, where there is room for it. */
  public record Quote(String text, String source, String style, boolean below) {}

  public boolean isEmpty() {
    return dots.isEmpty();
  }
}
