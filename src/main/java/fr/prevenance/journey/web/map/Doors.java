package fr.prevenance.journey.web.map;

import fr.prevenance.journey.Actor;
import fr.prevenance.platform.Likeness;
import java.util.Set;

/**
 * Where a reader of the map may go from it.
 *
 * @param path of the map; empty before the public, who goes nowhere and reads no name of the house
 * @param writes whether the reader may change the map
 * @param colleagues the names of employees, folded, that the public does not read
 */
public record Doors(String path, boolean writes, Set<String> colleagues) {

  public static Doors inside(String key, boolean writes) {
    return new Doors("/journeys/" + key, writes, Set.of());
  }

  public static Doors outside(Set<String> colleagues) {
    return new Doors("", false, colleagues);
  }

  public boolean inside() {
    return !path.isEmpty();
  }

  public String touchpoint(String key) {
    return inside() ? path + "/touchpoints/" + key : "";
  }

  boolean shows(Actor actor) {
    return !colleagues.contains(Likeness.folded(actor.name()));
  }
}
