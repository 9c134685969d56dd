package fr.prevenance.journey.edit;

import fr.prevenance.journey.ChannelFit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other types of customers for a map; what was told of one that is gone goes with it. */
final class Audiences {

  private Audiences() {}

  static JourneyMap of(JourneyMap map, List<String> audiences) {
    List<String> wished = audiences.stream().distinct().toList();
    Map<String, String> names = names(map.audiences(), wished);
    List<Stage> stages =
        map.stages().stream()
            .map(stage ->
                Redrawn.withFits(
                    stage,
                    stage.fits().stream().flatMap(fit -> renamed(fit, names).stream()).toList()))
            .toList();
    return new JourneyMap(map.title(), map.persona(), wished, map.staleAfterMonths(), stages);
  }

  /** As many as before: one that reads otherwise on its line was renamed. */
  private static Map<String, String> names(List<String> old, List<String> wished) {
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      if (wished.contains(old.get(i))) names.put(old.get(i), old.get(i));
      else if (old.size() == wished.size() && !old.contains(wished.get(i)))
        names.put(old.get(i), wished.get(i));
    }
    return names;
  }

  private static Optional<ChannelFit> renamed(ChannelFit fit, Map<String, String> names) {
    return Optional.ofNullable(names.get(fit.audience()))
        .map(name -> new ChannelFit(name, fit.channel(), fit.fit()));
  }
}
