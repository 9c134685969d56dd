package fr.prevenance.journey.web.editor;

import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as it is written.
 *
 * @param known the contacts of other maps, by name
 */
public record EditorPage(
    Front front,
    Tools tools,
    Notice notice,
    Whole whole,
    List<Column> columns,
    FreshView fresh,
    @Nullable Sheet sheet,
    List<String> known) {

  public record Front(String key, String title, String unit) {

    public String map() {
      return "/journeys/" + key;
    }

    public String path() {
      return map() + "/edit";
    }
  }

  /** What can be taken back or done again, null when nothing; and since when all is kept. */
  public record Tools(@Nullable String undo, @Nullable String redo, String saved) {}

  /** What went wrong somewhere that is no field; and a contact that may be one of another map. */
  public record Notice(String problem, @Nullable Offer offer) {}

  public record Offer(String touchpoint, String known, String name, String map) {}

  /** What is said of the map as a whole. */
  public record Whole(
      FieldView title,
      FieldView name,
      FieldView portrait,
      FieldView habits,
      FieldView quote,
      FieldView audiences,
      FieldView months) {}

  /** One stage with its contacts. */
  public record Column(
      Stage stage, int number, int of, Told told, List<Point> points, FreshView fresh) {

    public boolean decisive() {
      return stage.touchpoints().stream().anyMatch(Touchpoint::isMomentOfTruth);
    }
  }

  public record Told(
      FieldView name, FieldView doing, FieldView expects, FieldView feels, String fits) {}

  /**
   * @param place « étape Attendre, 2 sur 3 »
   */
  public record Point(Touchpoint touchpoint, String icon, String channel, String place) {}
}
