package fr.prevenance.organization;

import fr.prevenance.platform.tenant.Tenant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On an empty database, what provisioning scripts ask for: an organisation, its administrator, a
 * token.
 */
@Component
@Order(1)
class Bootstrap implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(Bootstrap.class);

  @ConfigurationProperties("prevenance.bootstrap")
  record Wish(
      @Nullable String organization,
      @Nullable String adminEmail,
      @Nullable String adminPassword,
      @Nullable String apiToken,
      @DefaultValue("Europe/Paris") String timeZone,
      @DefaultValue("fr") String language) {

    boolean isGiven() {
      return organization != null && !organization.isBlank();
    }
  }

  private final Wish wish;
  private final OrganizationDesk organizations;
  private final TokenDesk tokens;

  Bootstrap(Wish wish, OrganizationDesk organizations, TokenDesk tokens) {
    this.wish = wish;
    this.organizations = organizations;
    this.tokens = tokens;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wish.isGiven() || !organizations.isEmpty()) return;
    String email = given("admin-email", wish.adminEmail());
    var administrator =
        new OrganizationDesk.Person(
            email, email, given("admin-password", wish.adminPassword()), false);
    var opened =
        organizations.open(
            new OrganizationDesk.Opening(
                String.valueOf(wish.organization()),
                wish.language(),
                wish.timeZone(),
                null,
                administrator));
    String token = wish.apiToken();
    if (token != null && !token.isBlank()) {
      Tenant.run(
          opened.id(), () -> tokens.register("bootstrap", EnumSet.allOf(TokenScope.class), token));
    }
    log.info("The organisation {} is open for {}", wish.organization(), email);
  }

  private static String given(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "prevenance.bootstrap." + name + " is required with prevenance.bootstrap.organization");
    }
    return value;
  }
}
