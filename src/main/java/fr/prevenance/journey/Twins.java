package fr.prevenance.journey;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Likeness;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contacts of other maps that bear the same name: perhaps the very same contact. */
@Component
public class Twins {

  private static final int MOST = 200;

  private final JourneyDesk desk;

  Twins(JourneyDesk desk) {
    this.desk = desk;
  }

  /**
   * @param map the title of the map that has it
   */
  public record Twin(String key, String name, String map) {}

  /** Empty when the contact is known to be the same already, or the map holds the other one too. */
  public Optional<Twin> of(Viewer viewer, Journey journey, Touchpoint touchpoint) {
    String name = plain(touchpoint.name());
    return desk.all(viewer).stream()
        .filter(other -> !other.id().equals(journey.id()))
        .flatMap(other ->
            other
                .map()
                .touchpoints()
                .filter(one -> plain(one.name()).equals(name))
                .map(one -> new Twin(one.key(), one.name(), other.title())))
        .filter(twin -> journey.map().touchpoint(twin.key()).isEmpty())
        .findFirst();
  }

  /** What the contacts of other maps are called, those that this map does not hold. */
  public List<String> names(Viewer viewer, Journey journey) {
    return desk.all(viewer).stream()
        .filter(other -> !other.id().equals(journey.id()))
        .flatMap(other -> other.map().touchpoints())
        .filter(one -> journey.map().touchpoint(one.key()).isEmpty())
        .map(Touchpoint::name)
        .distinct()
        .sorted()
        .limit(MOST)
        .toList();
  }

  private static String plain(String name) {
    return Likeness.unaccented(name)
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
