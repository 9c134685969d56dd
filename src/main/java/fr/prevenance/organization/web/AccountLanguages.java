package fr.prevenance.organization.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.organization.Account;
import fr.prevenance.organization.AccountId;
import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.security.SignedIn;
import fr.prevenance.platform.web.AccountLanguage;
import fr.prevenance.platform.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The language an account asked for, remembered so that a page costs no query. */
@Component
class AccountLanguages implements AccountLanguage {

  private final Cache<AccountId, Optional<Locale>> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();
  private final Accounts accounts;

  AccountLanguages(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Optional<Locale> of(HttpServletRequest request) {
    return signedIn().flatMap(account -> known.get(account, this::read));
  }

  void remember(Locale language) {
    signedIn()
        .ifPresent(account -> {
          accounts.prefer(account, new Account.Preferences(language.getLanguage(), null));
          known.invalidate(account);
        });
  }

  private Optional<Locale> read(AccountId id) {
    return accounts
        .byId(id)
        .map(Account::preferences)
        .map(Account.Preferences::language)
        .flatMap(Language::supported);
  }

  private static Optional<AccountId> signedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn person
        ? Optional.of(person.account())
        : Optional.empty();
  }
}
