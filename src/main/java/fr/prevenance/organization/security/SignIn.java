package fr.prevenance.organization.security;

import fr.prevenance.organization.Account;
import fr.prevenance.organization.Accounts;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Looks up who signs in, and counts what fails. */
@Component
class SignIn implements UserDetailsService {

  private final Accounts accounts;
  private final Clock clock;

  SignIn(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public UserDetails loadUserByUsername(String email) {
    Account account =
        accounts.byEmail(email).orElseThrow(() -> new UsernameNotFoundException(email));
    boolean locked =
        account.lockedUntil() != null && clock.instant().isBefore(account.lockedUntil());
    return new SignedIn(
        account.id().value(),
        account.organization().value(),
        account.email(),
        account.passwordHash(),
        locked);
  }

  @EventListener
  void on(AuthenticationFailureBadCredentialsEvent failure) {
    accounts.failed(failure.getAuthentication().getName(), clock.instant());
  }

  @EventListener
  void on(AuthenticationSuccessEvent success) {
    if (success.getAuthentication().getPrincipal() instanceof SignedIn person)
      accounts.succeeded(person.account());
  }
}
