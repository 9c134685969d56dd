package fr.prevenance.criterion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CriteriaPageTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired CriterionDesk desk;

  @Test
  void a_trade_fills_the_tree_once_and_what_exists_is_renamed_and_moved() {
    var home = world.open("Acmé");
    Cookie session = home.signIn(web);
    post(session, "/criteria/template", "trade", "transport");
    int size = home.call(() -> desk.all().size());
    assertThat(size).isGreaterThan(20);
    assertThat(
            home.call(() ->
                desk.all().stream()
                    .filter(one -> one.parentId() == null)
                    .map(Criterion::key)
                    .toList()))
        .hasSize(8);
    post(session, "/criteria/template", "trade", "transport");
    assertThat(home.call(() -> desk.all().size())).isEqualTo(size);

    post(session, "/criteria/temps-attente", "name", "Attente à l’arrêt", "parentKey", "confort");
    Criterion moved = home.call(() -> desk.required("temps-attente"));
    assertThat(moved.name()).isEqualTo("Attente à l’arrêt");
    assertThat(moved.parentId()).isEqualTo(home.call(() -> desk.required("confort").id()));
    assertThat(
            post(session, "/criteria/confort", "name", "Confort", "parentKey", "confort-proprete"))
        .hasStatus(422);
    assertThat(post(session, "/criteria", "name", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Indiquez le nom du critère");
    assertThat(web.get().uri("/criteria").cookie(session))
        .hasStatusOk()
        .bodyText()
        .contains("Attente à l’arrêt", "confort-proprete");
  }

  private MvcTestResult post(Cookie session, String path, String... form) {
    var request = web.post().uri(path).with(csrf()).cookie(session).header("Accept-Language", "fr");
    for (int i = 0; i < form.length; i += 2) request.param(form[i], form[i + 1]);
    return request.exchange();
  }
}
