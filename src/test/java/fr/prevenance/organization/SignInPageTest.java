package fr.prevenance.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class SignInPageTest {

  @Autowired MockMvcTester web;
  @Autowired World world;

  @Test
  void the_right_password_opens_the_house_and_a_wrong_one_does_not() {
    var home = world.open("Acmé");
    assertThat(web.get().uri("/sign-in")).hasStatusOk().bodyText().contains("Se connecter");
    assertThat(signIn(home.email(), home.password())).isEqualTo("/");
    assertThat(signIn(home.email(), "wrong")).isEqualTo("/sign-in?failed");
  }

  @Test
  void a_refused_sign_in_keeps_the_email_and_somebody_inside_is_sent_home() {
    var home = world.open("Acmé");
    var refused =
        web.post()
            .uri("/sign-in")
            .with(csrf())
            .param("email", home.email())
            .param("password", "wrong")
            .exchange();
    var kept = refused.getResponse().getCookie("prevenance-email");
    assertThat(web.get().uri("/sign-in?failed").cookie(kept))
        .bodyText()
        .contains("value=\"" + home.email() + "\"");
    assertThat(web.get().uri("/sign-in").cookie(home.signIn(web)))
        .hasStatus3xxRedirection()
        .redirectedUrl()
        .isEqualTo("/");
  }

  @Test
  void ten_wrong_passwords_close_the_account_even_to_the_right_one() {
    var home = world.open("Acmé");
    for (int i = 0; i < 10; i++) signIn(home.email(), "wrong " + i);
    assertThat(signIn(home.email(), home.password())).isEqualTo("/sign-in?failed");
  }

  private String signIn(String email, String password) {
    var result =
        web.post()
            .uri("/sign-in")
            .with(csrf())
            .param("email", email)
            .param("password", password)
            .exchange();
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }
}
