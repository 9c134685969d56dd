package fr.prevenance.journey.web.priority;

import fr.prevenance.journey.web.map.DataLine;
import gg.jte.Content;
import java.util.List;

/**
 * Where to act first on a map.
 *
 * @param unranked how many contacts nobody rated, in words
 */
public record PriorityPage(
    String key,
    String title,
    Content lead,
    List<Matrix> drawings,
    List<Line> lines,
    String unranked) {

  /**
   * @param action empty for who may not write
   */
  public record Line(
      String name,
      String href,
      String stage,
      String priority,
      String importance,
      DataLine.Score score,
      String share,
      String action) {}

  public String path() {
    return "/journeys/" + key;
  }
}
