package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Link;
import fr.prevenance.survey.Mode;
import fr.prevenance.survey.SurveyDesk;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ThanksControllerTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TemplateEngine templates;

  @Test
  void only_a_kiosk_invites_the_next_person() {
    var people = new Respondents(web, surveys, counts, jdbc, transaction);
    var home = world.open("Acmé");
    var open = people.open(home, Questionnaires.single("fr"));
    Link kiosk =
        home.call(() ->
            surveys.addLink(
                "single",
                "Hall",
                new Link.Target(open.link().target().unit(), null, Mode.KIOSK, Map.of(), false)));

    var alone =
        people.page(people.send(Respondents.action(people.page(open.path())), "answers.nps", "9"));
    var next =
        people.page(people.send(Respondents.action(people.page(kiosk.path())), "answers.nps", "9"));
    assertThat(alone.select("main a, .thanks")).isEmpty();
    assertThat(next.expectFirst("main a").attr("href")).isEqualTo(kiosk.path());
  }

  @Test
  void what_has_changed_is_told_when_there_is_something_to_tell() {
    var html = new StringOutput();
    var page =
        new ThanksPage(
            "Acmé", "Votre avis", "fr", List.of("Un second guichet ouvre <le lundi>."), null);
    templates.render("survey/publicpage/thanks.jte", Map.of("page", page), html);
    assertThat(Jsoup.parse(html.toString()).select(".thanks li"))
        .extracting(Element::text)
        .containsExactly("Un second guichet ouvre <le lundi>.");
  }
}
