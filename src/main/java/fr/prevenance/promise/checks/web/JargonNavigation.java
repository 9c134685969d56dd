package fr.prevenance.promise.checks.web;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class JargonNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        new NavigationEntry(Section.SETTINGS, "check.jargon.nav", "/promise/jargon", 35));
  }
}
