package fr.prevenance.journey.web.versions;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kept versions of a map, and what tells two of them apart. */
public record VersionsPage(
    Front front, List<Line> versions, @Nullable Difference difference, Form form) {

  public record Front(String key, String title, boolean writes) {

    public String path() {
      return "/journeys/" + key + "/versions";
    }
  }

  public record Line(int number, String name, String kept) {}

  /**
   * @param from the number of the older, as a select sends it
   * @param to of the newer; {@code now} for the map as it is
   */
  public record Difference(
      String from,
      String to,
      List<Option> options,
      String fromName,
      String toName,
      List<Part> parts) {

    public int count() {
      return parts.stream().mapToInt(part -> part.lines().size()).sum();
    }
  }

  public record Part(String title, List<Told> lines) {}

  /**
   * @param css of the kind
   */
  public record Told(String what, String kind, String css, String before, String after) {}
}
