package fr.prevenance.journey.actors.web;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StakeholderNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(new NavigationEntry(Section.JOURNEY, "stakeholder.navigation", "/stakeholders", 2));
  }
}
