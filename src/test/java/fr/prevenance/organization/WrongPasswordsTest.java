package fr.prevenance.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class WrongPasswordsTest {

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void a_hundred_wrong_passwords_close_the_account_and_then_the_address_but_nobody_else() {
    var home = world.open("Acmé");
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 100; i++)
      statuses.add(signIn(home.email(), "wrong " + i, "203.0.113.9").getResponse().getStatus());
    assertThat(statuses.subList(0, 50)).containsOnly(302);
    assertThat(statuses).last().isEqualTo(429);
    assertThat(
            signIn(home.email(), home.password(), "203.0.113.9")
                .getResponse()
                .getHeader("Retry-After"))
        .matches("[1-9]\\d*");
    assertThat(signIn(home.email(), home.password(), "203.0.113.10"))
        .hasRedirectedUrl("/sign-in?failed");
    var neighbour = world.open("Voisin");
    assertThat(signIn(neighbour.email(), neighbour.password(), "203.0.113.10"))
        .hasRedirectedUrl("/");
  }

  @Test
  void an_address_that_cannot_exist_is_only_a_wrong_one() {
    assertThat(signIn("a\0b@example.org", "x\0", "203.0.113.11"))
        .hasRedirectedUrl("/sign-in?failed");
    assertThat(signIn("x".repeat(5000), "y".repeat(5000), "203.0.113.11"))
        .hasRedirectedUrl("/sign-in?failed");
  }

  private MvcTestResult signIn(String email, String password, String address) {
    return web.post()
        .uri("/sign-in")
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .param("email", email)
        .param("password", password)
        .exchange();
  }
}
