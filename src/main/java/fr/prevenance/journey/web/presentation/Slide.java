package fr.prevenance.journey.web.presentation;

import fr.prevenance.journey.web.map.Dot;
import fr.prevenance.journey.web.map.Item;
import fr.prevenance.journey.web.map.Lane;
import java.util.List;

/** One stage on a screen of its own. */
public record Slide(
    int number, String name, boolean moment, boolean hot, List<Dot> dots, List<Group> groups) {

  /** What a row of the map says of this stage. */
  public record Group(Lane lane, List<Item> items) {}

  public String id() {
    return "etape-" + number;
  }
}
