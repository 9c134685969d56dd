package fr.prevenance.journey.edit;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import java.util.List;

/** What is said at one place of the map is said anew. */
public sealed interface FieldEdit extends MapEdit {

  Said said();

  /** What the map says at this place; criteria and commitments by their keys. */
  List<String> told(JourneyMap map);

  /** The message that names the field. */
  String label();

  /**
   * @param target {@code title}, {@code stages/wait/doing}, {@code touchpoints/screen/name}
   */
  static FieldEdit of(String target, Said said) {
    String[] parts = target.split("/", 3);
    if (parts.length == 3 && parts[0].equals("stages"))
      return new OfStage(parts[1], StageField.of(parts[2]).orElseThrow(Refused::notFound), said);
    if (parts.length == 3 && parts[0].equals("touchpoints"))
      return new OfTouchpoint(
          parts[1], TouchpointField.of(parts[2]).orElseThrow(Refused::notFound), said);
    return new OfMap(MapField.of(target).orElseThrow(Refused::notFound), said);
  }

  record OfMap(MapField field, Said said) implements FieldEdit {

    @Override
    public String target() {
      return field.word();
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying("mapeditor.did.map." + field, List.of());
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      return field.write(map, said);
    }

    @Override
    public List<String> told(JourneyMap map) {
      return field.told(map);
    }

    @Override
    public String label() {
      return "mapeditor.map." + field;
    }
  }

  record OfStage(String stage, StageField field, Said said) implements FieldEdit {

    @Override
    public String target() {
      return "stages/" + stage + "/" + field.word();
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.stage." + field, List.of(Redrawn.stage(map, stage).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      return Redrawn.stage(map, stage, one -> field.write(one, said));
    }

    @Override
    public List<String> told(JourneyMap map) {
      return field.told(Redrawn.stage(map, stage));
    }

    @Override
    public String label() {
      return "mapeditor.stage." + field;
    }
  }

  record OfTouchpoint(String touchpoint, TouchpointField field, Said said) implements FieldEdit {

    @Override
    public String target() {
      return "touchpoints/" + touchpoint + "/" + field.word();
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.touchpoint." + field, List.of(Redrawn.touchpoint(map, touchpoint).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      return Redrawn.touchpoint(map, touchpoint, one -> field.write(one, said));
    }

    @Override
    public List<String> told(JourneyMap map) {
      return field.told(Redrawn.touchpoint(map, touchpoint));
    }

    @Override
    public String label() {
      return "mapeditor.touchpoint." + field;
    }
  }
}
