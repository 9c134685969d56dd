package fr.prevenance.promise.contract.web;

import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ContractsNavigation implements NavigationEntries {

  @Override
  public List<NavigationEntry> entries() {
    return List.of(new NavigationEntry(Section.PROMISE, "contract.nav", "/promise/contracts", 60));
  }
}
