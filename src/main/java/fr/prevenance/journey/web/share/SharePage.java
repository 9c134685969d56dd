package fr.prevenance.journey.web.share;

import fr.prevenance.platform.web.Form;
import java.util.List;

/** The links by which a map is shown without an account. */
public record SharePage(
    String key, String title, boolean writes, List<Line> lines, Form form, String earliest) {

  /**
   * @param state in words: open until a day, past, revoked
   */
  public record Line(
      String id, String url, String path, String state, boolean open, String words, String by) {}

  public String path() {
    return "/journeys/" + key;
  }

  public long open() {
    return lines.stream().filter(Line::open).count();
  }
}
