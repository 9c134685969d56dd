package fr.prevenance.promise.web.versions;

import fr.prevenance.platform.web.Option;
import fr.prevenance.promise.web.draft.Frame;
import gg.jte.Content;
import java.util.List;

/** Two versions side by side: what became of each promise. */
public record ComparisonPage(
    Frame frame,
    int from,
    int to,
    Content lead,
    List<Count> counts,
    List<Line> lines,
    List<Option> versions) {

  public record Count(String name, int count) {}

  /**
   * @param kind the word of the change, with its strictness when the target moved
   * @param css how the chip looks
   */
  public record Line(
      String before,
      String beforeTarget,
      String after,
      String afterTarget,
      String kind,
      String css) {}
}
