package fr.prevenance;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import jakarta.servlet.http.Cookie;
import java.util.EnumSet;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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

    /** The cookie of the administrator's session. */
    public Cookie signIn(MockMvcTester web) {
      return World.signIn(web, email, password);
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

  /** Sessions live in the database: a signed-in request is one that carries this cookie. */
  public static Cookie signIn(MockMvcTester web, String email, String password) {
    var request =
        web.post().uri("/sign-in").with(csrf()).param("email", email).param("password", password);
    return Objects.requireNonNull(
        request.exchange().getResponse().getCookie("prevenance-session"), "wrong password");
  }

  public Home open(String name) {
    String email = "admin" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "@example.org";
    String password = "correct horse " + COUNT.get();
    var person = new OrganizationDesk.Person("Alix Martin", email, password, false);
    var opened =
        organizations.open(new OrganizationDesk.Opening(name, "fr", "Europe/Paris", null, person));
    String token =
        Tenant.get(opened.id(), () -> tokens.give("tests", EnumSet.allOf(TokenScope.class)));
    return new Home(opened.id(), email, password, token);
  }
}
