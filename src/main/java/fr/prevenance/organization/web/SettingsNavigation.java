package fr.prevenance.organization.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.stereotype.Component;

/** Settings show to administrators only. */
@Component
class SettingsNavigation implements NavigationEntries {

  private final ViewerArgument viewers;

  SettingsNavigation(ViewerArgument viewers) {
    this.viewers = viewers;
  }

  @Override
  public List<NavigationEntry> entries() {
    if (viewers.current().filter(Viewer::isAdministrator).isEmpty()) return List.of();
    return List.of(
        new NavigationEntry(
            Section.SETTINGS, "organization.settings.units", "/settings/units", 910),
        new NavigationEntry(
            Section.SETTINGS, "organization.settings.people", "/settings/people", 920),
        new NavigationEntry(
            Section.SETTINGS, "organization.settings.tokens", "/settings/tokens", 930),
        new NavigationEntry(
            Section.SETTINGS, "organization.settings.organization", "/settings/organization", 940));
  }
}
