package fr.prevenance.indicator.web;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class IndicatorNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        new NavigationEntry(Section.STEERING, "indicator.navigation", "/indicators", 10),
        new NavigationEntry(
            Section.STEERING, "indicator.entry.navigation", "/indicators/entry", 11));
  }
}
