package fr.prevenance.organization;

import fr.prevenance.platform.api.Caller;
import fr.prevenance.platform.tenant.OrganizationId;
import java.util.Set;
import java.util.UUID;

/**
 * A script's way in: one organisation, a list of scopes. The administrator's scope opens every
 * door.
 */
public record ApiToken(TokenId id, OrganizationId organization, String name, Set<TokenScope> scopes)
    implements Caller {

  @Override
  public UUID callerId() {
    return id.value();
  }

  public boolean allows(TokenScope scope) {
    return scopes.contains(scope) || scopes.contains(TokenScope.ORGANIZATION_ADMIN);
  }
}
