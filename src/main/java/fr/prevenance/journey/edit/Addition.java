package fr.prevenance.journey.edit;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.platform.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One more stage, or one more contact. Additions never stand in each other's way. */
public sealed interface Addition extends MapEdit {

  /** At the end of the map. */
  record OfStage(String name) implements Addition {

    @Override
    public String target() {
      return "stages/+";
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying("mapeditor.did.stage.added", List.of(name.strip()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      if (name.isBlank()) throw Refused.invalidField("name", "journey.stage.name-missing");
      List<Stage> stages = new ArrayList<>(map.stages());
      var taken = stages.stream().map(Stage::key).collect(Collectors.toSet());
      stages.add(Stage.named(Keys.free(name, taken::contains), name));
      return map.with(stages);
    }
  }

  /** At the end of a stage; its key is made among those of all maps. */
  record OfTouchpoint(String stage, String name) implements Addition {

    @Override
    public String target() {
      return "touchpoints/+";
    }

    @Override
    public Edit.Saying saying(JourneyMap map) {
      return new Edit.Saying("mapeditor.did.touchpoint.added", List.of(name.strip()));
    }

    @Override
    public JourneyMap on(JourneyMap map) {
      if (name.isBlank()) throw Refused.invalidField("name", "journey.touchpoint.name-missing");
      return Redrawn.stage(
          map,
          stage,
          one -> {
            List<Touchpoint> touchpoints = new ArrayList<>(one.touchpoints());
            touchpoints.add(Touchpoint.named("", name));
            return one.with(touchpoints);
          });
    }
  }
}
