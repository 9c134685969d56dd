package fr.prevenance.organization.security;

import fr.prevenance.organization.AccountId;
import fr.prevenance.platform.tenant.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers: which account, of which organisation. */
public record SignedIn(
    UUID accountId, UUID organizationId, String email, String passwordHash, boolean locked)
    implements UserDetails {

  public AccountId account() {
    return new AccountId(accountId);
  }

  public OrganizationId organization() {
    return new OrganizationId(organizationId);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("PERSON"));
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return email;
  }

  @Override
  public boolean isAccountNonLocked() {
    return !locked;
  }
}
