package fr.prevenance.journey.edit;

import fr.prevenance.Refused;
import fr.prevenance.journey.ChannelFit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import java.util.List;
import java.util.function.UnaryOperator;

/** A map with one of its parts drawn anew; a part that somebody took away meanwhile is told. */
final class Redrawn {

  private Redrawn() {}

  static Stage stage(JourneyMap map, String key) {
    return map.stage(key).orElseThrow(() -> Refused.conflict("mapeditor.gone.stage"));
  }

  static Touchpoint touchpoint(JourneyMap map, String key) {
    return map.touchpoint(key).orElseThrow(() -> Refused.conflict("mapeditor.gone.touchpoint"));
  }

  static JourneyMap stage(JourneyMap map, String key, UnaryOperator<Stage> change) {
    Stage known = stage(map, key);
    return map.with(
        map.stages().stream().map(one -> one == known ? change.apply(one) : one).toList());
  }

  static JourneyMap touchpoint(JourneyMap map, String key, UnaryOperator<Touchpoint> change) {
    Touchpoint known = touchpoint(map, key);
    String stage = map.stageOf(key).orElseThrow().key();
    return stage(
        map,
        stage,
        held ->
            held.with(
                held.touchpoints().stream()
                    .map(one -> one == known ? change.apply(one) : one)
                    .toList()));
  }

  static Stage withFits(Stage one, List<ChannelFit> fits) {
    return new Stage(
        one.key(), one.name(), one.doing(), one.expects(), one.feels(), fits, one.touchpoints());
  }
}
