package fr.prevenance.action.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.organization.security.SignedIn;
import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The plan in the navigation, with how many actions are late. */
@Component
class ActionNavigation implements NavigationEntries {

  private final PlanPages pages;
  private final Viewers viewers;
  private final Clock clock;

  ActionNavigation(PlanPages pages, Viewers viewers, Clock clock) {
    this.pages = pages;
    this.viewers = viewers;
    this.clock = clock;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        new NavigationEntry(Section.IMPROVEMENT, "action.navigation", "/actions", 1, this::late));
  }

  private int late() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person))
      return 0;
    Viewer viewer = viewers.person(person.account());
    LocalDate today = LocalDate.now(clock.withZone(viewer.units().zoneOf(viewer.top())));
    return pages.late(viewer.visible(), today);
  }
}
