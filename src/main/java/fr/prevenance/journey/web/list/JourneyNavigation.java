package fr.prevenance.journey.web.list;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class JourneyNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(new NavigationEntry(Section.JOURNEY, "journey.navigation", "/journeys", 1));
  }
}
