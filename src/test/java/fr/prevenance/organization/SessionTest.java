package fr.prevenance.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class SessionTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @LocalServerPort int port;

  @Test
  void a_session_lives_in_the_database_and_ends_with_the_sign_out() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    assertThat(session.isHttpOnly()).isTrue();
    assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
    assertThat(rows(home.email())).isEqualTo(1);
    assertThat(web.get().uri("/account").cookie(session)).hasStatusOk();

    assertThat(web.post().uri("/sign-out").with(csrf()).cookie(session))
        .hasRedirectedUrl("/sign-in?out");
    assertThat(rows(home.email())).isZero();
    assertThat(web.get().uri("/account").cookie(session)).hasStatus(302);
  }

  @Test
  void the_cookie_travels_only_by_https_when_the_page_does() {
    var home = world.open("Acmé");
    assertThat(
            web.post()
                .uri("/sign-in")
                .secure(true)
                .with(csrf())
                .param("email", home.email())
                .param("password", home.password()))
        .cookies()
        .isSecure("prevenance-session", true);
  }

  @Test
  void nobody_gets_a_session_before_signing_in() throws Exception {
    var home = world.open("Acmé");
    var cookies = new CookieManager();
    try (var browser = HttpClient.newBuilder().cookieHandler(cookies).build()) {
      for (String path :
          new String[] {"/", "/assets/css/nothing.css", "/actuator/health", "/nowhere"})
        send(browser, path, "");
      assertThat(cookies.getCookieStore().getCookies())
          .extracting(HttpCookie::getName)
          .doesNotContain("prevenance-session");
    }
    var failed =
        web.post()
            .uri("/sign-in")
            .with(csrf())
            .param("email", home.email())
            .param("password", "no")
            .exchange();
    assertThat(failed.getResponse().getCookie("prevenance-session")).isNull();
  }

  private String send(HttpClient browser, String path, String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/x-www-form-urlencoded");
    if (!form.isEmpty()) request.POST(HttpRequest.BodyPublishers.ofString(form));
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void what_another_version_wrote_into_a_session_signs_the_person_out_and_breaks_nothing() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    transaction.executeWithoutResult(status ->
        jdbc.sql(
                """
                update platform.session_attributes set attribute_bytes = '\\x00ff'
                 where session_primary_id in (select primary_id from platform.session where principal_name = :name)
                """)
            .param("name", home.email())
            .update());
    assertThat(web.get().uri("/account").cookie(session)).hasStatus(302);
  }

  private long rows(String email) {
    return jdbc.sql("select count(*) from platform.session where principal_name = :name")
        .param("name", email)
        .query(Long.class)
        .single();
  }
}
