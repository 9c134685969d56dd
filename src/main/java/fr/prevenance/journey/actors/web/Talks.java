package fr.prevenance.journey.actors.web;

import fr.prevenance.platform.web.Form;
import java.util.List;

/**
 * Who speaks to whom, along the journeys.
 *
 * @param maps those along which somebody speaks, with their silent stages
 * @param always what holds for the whole relation
 */
public record Talks(List<Along> maps, List<Line> always, String silence, Choices choices, Form form) {

  /** @param href empty when the viewer may not see the map any more */
  public record Along(String title, String href, List<Moment> stages) {}

  public record Moment(String name, List<Line> lines) {}

  public record Line(String key, String from, String to, String about, String channel) {}

  public boolean isEmpty() {
    return maps.isEmpty() && always.isEmpty();
  }
}
