package fr.prevenance;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Opens organisations for tests. */
@TestComponent
public class World {

  /** An organisation with an administrator who can sign in and a token that opens every door. */
  public record Home(OrganizationId id, String email, String password, String token) {

    public <T> T call(Callable<T> work) {
      try {
        return Tenant.call(id, work);
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    public void run(Runnable work) {
      Tenant.run(id, work);
    }

    public String bearer() {
      return "Bearer " + token;
    }
  }

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final OrganizationDesk organizations;
  private final TokenDesk tokens;

  World(OrganizationDesk organizations, TokenDesk tokens) {
    this.organizations = organizations;
    this.tokens = tokens;
  }

  public Home open(String name) {
    String email = "admin" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@example.org";
    String password = "correct horse " + COUNT.get();
    var person = new OrganizationDesk.Person("Alix Martin", email, password, false);
    var opened = organizations.open(new OrganizationDesk.Opening(name, "fr", "Europe/Paris", null, person));
    String token = Tenant.get(opened.id(), () -> tokens.give("tests", EnumSet.allOf(TokenScope.class)));
    return new Home(opened.id(), email, password, token);
  }
}
