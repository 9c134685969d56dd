package fr.prevenance.promise.certificate.web;

import fr.prevenance.organization.Viewers;
import fr.prevenance.organization.security.SignedIn;
import fr.prevenance.platform.web.NavigationEntries;
import fr.prevenance.platform.web.NavigationEntry;
import fr.prevenance.platform.web.Section;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The certifications in the navigation, with how many are to be renewed. */
@Component
class CertificateNavigation implements NavigationEntries {

  private final RenewalNote renewals;
  private final Viewers viewers;

  CertificateNavigation(RenewalNote renewals, Viewers viewers) {
    this.renewals = renewals;
    this.viewers = viewers;
  }

  @Override
  public List<NavigationEntry> entries() {
    return List.of(
        new NavigationEntry(
            Section.PROMISE, "certificate.navigation", "/promise/certificates", 50, this::due));
  }

  private int due() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person))
      return 0;
    return renewals.count(viewers.person(person.account()));
  }
}
