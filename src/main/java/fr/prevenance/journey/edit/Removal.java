package fr.prevenance.journey.edit;

import fr.prevenance.journey.Edit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import java.util.List;

/** One stage less, or one contact less. */
public sealed interface Removal extends MapEdit {

  /** With its contacts. */
  record OfStage(String stage) implements Removal {

    @Override
    public String target() {
      return "stages/" + stage;
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.stage.removed", List.of(Redrawn.stage(map, stage).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      Stage gone = Redrawn.stage(map, stage);
      return map.with(map.stages().stream().filter(one -> one != gone).toList());
    }
  }

  record OfTouchpoint(String touchpoint) implements Removal {

    @Override
    public String target() {
      return "touchpoints/" + touchpoint;
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying(
          "mapeditor.did.touchpoint.removed", List.of(Redrawn.touchpoint(map, touchpoint).name()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      Touchpoint gone = Redrawn.touchpoint(map, touchpoint);
      return map.with(
          map.stages().stream()
              .map(stage ->
                  stage.with(stage.touchpoints().stream().filter(one -> one != gone).toList()))
              .toList());
    }
  }
}
