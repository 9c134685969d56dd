package fr.prevenance.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The organisations of the other tests step aside for the time of a first run. */
@ApplicationTest
class SetupTest {

  @Autowired MockMvcTester web;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  List<Map<String, @Nullable Object>> others = List.of();

  @BeforeEach
  void empty() {
    transaction.executeWithoutResult(status -> {
      others =
          jdbc.sql("select organization_id, created_at from platform.tenant").query().listOfRows();
      jdbc.sql("delete from platform.tenant").update();
    });
  }

  @AfterEach
  void giveBack() {
    transaction.executeWithoutResult(status ->
        others.forEach(row ->
            jdbc.sql(
                    "insert into platform.tenant (organization_id, created_at) values (:organization_id, :created_at)")
                .params(row)
                .update()));
  }

  @Test
  void three_steps_open_an_organisation_and_end_signed_in() {
    String email = "first-" + System.nanoTime() + "@example.org";
    assertThat(web.get().uri("/sign-in")).hasRedirectedUrl("/setup");
    assertThat(web.get().uri("/setup")).hasStatusOk().bodyText().contains("Étape 1 sur 3");
    assertThat(post("/setup", "name", "", "timeZone", "Europe/Paris", "language", "fr"))
        .hasStatus(422)
        .bodyText()
        .contains("Indiquez le nom");
    assertThat(
            post(
                "/setup",
                "name",
                "Ondéa & fils",
                "trade",
                "transport",
                "timeZone",
                "Europe/Paris",
                "language",
                "fr"))
        .hasStatusOk()
        .bodyText()
        .contains("Étape 2 sur 3", "name=\"name\" value=\"Ondéa &amp; fils\"");
    assertThat(
            post(
                "/setup/back",
                "name",
                "Ondéa & fils",
                "trade",
                "transport",
                "timeZone",
                "Europe/Paris",
                "language",
                "fr"))
        .bodyText()
        .contains("Étape 1 sur 3", "Ondéa &amp; fils");
    String[] administrator = {
      "name",
      "Ondéa & fils",
      "trade",
      "transport",
      "timeZone",
      "Europe/Paris",
      "language",
      "fr",
      "person",
      "Alix Martin",
      "email",
      email,
      "password",
      "court"
    };
    assertThat(post("/setup/administrator", administrator))
        .hasStatus(422)
        .bodyText()
        .contains("au moins 10", email);
    administrator[13] = "une phrase assez longue";
    var opened = post("/setup/administrator", administrator);
    assertThat(opened).hasRedirectedUrl("/settings/outline?first=true");
    Cookie session = Objects.requireNonNull(opened.getResponse().getCookie("prevenance-session"));
    assertThat(web.get().uri("/settings/outline?first=true").cookie(session))
        .hasStatusOk()
        .bodyText()
        .contains("Étape 3 sur 3", "name=\"first\" value=\"true\"");
    assertThat(
            web.post()
                .uri("/settings/outline")
                .with(csrf())
                .cookie(session)
                .param("units", "Rive Nord\n  Ligne 1")
                .param("first", "true"))
        .hasRedirectedUrl("/");
    assertThat(web.get().uri("/settings/units").cookie(session))
        .bodyText()
        .contains("Rive Nord", "Ligne 1");

    assertThat(web.get().uri("/setup")).hasRedirectedUrl("/sign-in");
    assertThat(post("/setup/administrator", administrator)).hasStatus(404);
  }

  private MvcTestResult post(String path, String... fields) {
    var request = web.post().uri(path).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }
}
