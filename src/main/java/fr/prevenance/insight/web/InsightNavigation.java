package fr.prevenance.insight.web;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class InsightNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        new NavigationEntry(
            Section.ANALYSIS, "insight.nav.satisfaction", SatisfactionController.PATH, 10),
        new NavigationEntry(Section.ANALYSIS, "insight.nav.map", MapController.PATH, 20));
  }
}
