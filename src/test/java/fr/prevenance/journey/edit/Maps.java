package fr.prevenance.journey.edit;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Persona;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import java.util.Arrays;
import java.util.List;

/** Small maps for tests. */
final class Maps {

  private Maps() {}

  /** Waiting with a screen and an adviser, boarding with a driver, and nothing after. */
  static JourneyMap ride() {
    return map(
        stage("wait", "Attendre", "screen", "adviser"),
        stage("board", "Monter", "driver"),
        stage("after", "Après"));
  }

  static JourneyMap map(Stage... stages) {
    return new JourneyMap("Aller travailler", Persona.NOBODY, List.of(), 6, List.of(stages));
  }

  static Stage stage(String key, String name, String... touchpoints) {
    return Stage.named(key, name)
        .with(Arrays.stream(touchpoints).map(one -> Touchpoint.named(one, "Le " + one)).toList());
  }

  static String order(JourneyMap map) {
    return String.join(" | ", map.stages().stream().map(Maps::told).toList());
  }

  private static String told(Stage stage) {
    return stage.key()
        + ":"
        + String.join(",", stage.touchpoints().stream().map(Touchpoint::key).toList());
  }
}
