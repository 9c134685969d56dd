package fr.prevenance.survey.web;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.Stage;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The touchpoints of the maps, in the order in which they are lived. */
@Component
class TouchpointOptions {

  private final JourneyDesk journeys;

  TouchpointOptions(JourneyDesk journeys) {
    this.journeys = journeys;
  }

  List<Option> of(Viewer viewer) {
    return names(viewer).entrySet().stream()
        .map(one -> new Option(one.getKey(), one.getValue()))
        .toList();
  }

  Map<String, String> names(Viewer viewer) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Journey journey : journeys.all(viewer))
      for (Stage stage : journey.map().stages())
        stage
            .touchpoints()
            .forEach(one ->
                names.putIfAbsent(
                    one.key(),
                    Words.t("survey.ties.touchpoint", one.name(), stage.name(), journey.title())));
    return names;
  }
}
