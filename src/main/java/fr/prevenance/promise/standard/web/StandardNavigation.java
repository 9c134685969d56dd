package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StandardNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(new NavigationEntry(Section.PROMISE, "standard.nav", "/promise/standard", 40));
  }
}
