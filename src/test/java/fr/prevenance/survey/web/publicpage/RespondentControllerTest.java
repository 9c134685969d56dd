package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Link;
import fr.prevenance.survey.Mode;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.SurveyDesk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RespondentControllerTest {

  private static final String[] DETAILS = {"answers.s1", "2", "answers.i1", "2"};

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  private Respondents people;

  @BeforeEach
  void people() {
    people = new Respondents(web, surveys, counts, jdbc, transaction);
  }

  @Test
  void four_screens_are_kept_one_by_one_and_counted_once_at_the_end() {
    var open = people.open(world.open("Réseau Ondéa"), Questionnaires.line4());
    Document first = people.page(open.path());
    assertThat(first.expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(first.expectFirst("h1").text()).isEqualTo("Recommanderiez-vous Ondéa à un proche ?");
    assertThat(first.expectFirst(".fil").attr("aria-label")).isEqualTo("Étape 1 sur 4");
    assertThat(first.expectFirst(".pub-head").text())
        .startsWith("Réseau Ondéa")
        .endsWith("2 minutes");
    assertThat(first.select(".nps input[type=radio]"))
        .extracting(Element::val)
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    assertThat(first.select("script")).isEmpty();
    assertThat(first.expectFirst("form").hasAttr("novalidate")).isTrue();
    assertThat(people.kept(open)).as("reading writes nothing").isEmpty();

    String second = people.send(Respondents.action(first), "answers.nps", "6");
    assertThat(people.kept(open))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("status", "PARTIAL"));
    Document why = people.page(second);
    assertThat(why.expectFirst("h1").text()).isEqualTo("Qu’est-ce qui explique votre 6 ?");
    String third =
        people.send(
            Respondents.action(why),
            "answers.theme",
            "info",
            "answers.theme",
            "price",
            "answers.why",
            "Trop tard 😀 مرحبا");
    Document details = people.page(third);
    assertThat(details.select("fieldset.item > legend"))
        .extracting(Element::text)
        .hasSize(5)
        .startsWith("Être prévenu quand le bus a un problème");
    String fourth = people.send(Respondents.action(details), DETAILS);
    assertThat(people.counted(open)).isZero();
    Document last = people.page(fourth);
    assertThat(last.expectFirst("button").text()).isEqualTo("Envoyer mon avis");
    String thanks =
        people.send(
            Respondents.action(last),
            "answers.call",
            "true",
            "answers.me.phone",
            "06 00 00 00 00",
            "answers.me.consent",
            "true");

    assertThat(people.page(thanks).expectFirst("h1").text()).startsWith("Merci.");
    assertThat(people.counted(open)).isEqualTo(1);
    assertThat(people.kept(open))
        .singleElement()
        .satisfies(row -> {
          assertThat(row).containsEntry("status", "COMPLETE").containsEntry("mode", "LINK");
          assertThat(row.get("answers").toString())
              .contains("\"nps\": 6", "Trop tard 😀 مرحبا", "\"consent\": true");
        });
    assertThat(people.get(fourth).getResponse().getRedirectedUrl())
        .as("what was sent is not shown again")
        .isEqualTo(thanks);
  }

  @Test
  void a_draft_is_resumed_where_it_stopped_and_can_be_walked_back() {
    var open = people.open(world.open("Acmé"), Questionnaires.line4());
    String second = people.send(Respondents.action(people.page(open.path())), "answers.nps", "9");
    String draft = second.substring(0, second.indexOf('?'));

    Document resumed = people.page(draft);
    assertThat(resumed.expectFirst("h1").text()).contains("votre 9");
    Document back = people.page(resumed.expectFirst("a.back").attr("href"));
    assertThat(back.select(".nps input[checked]")).extracting(Element::val).containsExactly("9");
    people.send(Respondents.action(back), "answers.nps", "3");
    assertThat(people.page(draft).expectFirst("h1").text()).contains("votre 3");
    people.send(draft + "?screen=2", "answers.theme", "time", "answers.why", "x");
    people.send(draft + "?screen=2", "answers.why", "y");
    assertThat(people.kept(open))
        .singleElement()
        .satisfies(
            row -> assertThat(row.get("answers")).hasToString("{\"nps\": 3, \"why\": \"y\"}"));
  }

  @Test
  void
      what_is_missing_or_wrong_is_said_at_the_top_and_beside_the_field_and_nothing_typed_is_lost() {
    var open = people.open(world.open("Acmé"), Questionnaires.single("fr"));
    String action = Respondents.action(people.page(open.path()));

    Document missing =
        Respondents.page(
            people.post(action, "answers.nps", "", "answers.why", "Un long texte\nà garder"), 422);
    assertThat(missing.title()).startsWith("À corriger");
    Element summary = missing.expectFirst(".pv-errors[role=alert][autofocus]");
    assertThat(summary.select("a")).extracting(link -> link.attr("href")).containsExactly("#f-nps");
    assertThat(missing.getElementById("f-nps")).isNotNull();
    assertThat(missing.getElementById("f-nps-mistake")).isNotNull();
    assertThat(missing.expectFirst("fieldset").attr("aria-describedby")).contains("f-nps-mistake");
    assertThat(missing.expectFirst("textarea").val()).isEqualTo("Un long texte\nà garder");
    assertThat(Respondents.action(missing)).isEqualTo(action);

    Respondents.page(people.post(action, "answers.nps", "11"), 422);
    Respondents.page(people.post(action, "answers.nps", "9", "answers.nps", "2"), 422);
    Respondents.page(people.post(action, "answers.nps", "9", "answers.ghost", "2"), 422);
    Document long_ =
        Respondents.page(
            people.post(action, "answers.nps", "9", "answers.why", "x".repeat(20_001)), 422);
    assertThat(long_.expectFirst(".pv-errors").text()).contains("20\u202f001");
    assertThat(people.kept(open)).isEmpty();
  }

  @Test
  void the_same_rendering_with_the_same_answers_is_one_response_and_with_others_a_new_one() {
    var open = people.open(world.open("Acmé"), Questionnaires.single("fr"));
    String action = Respondents.action(people.page(open.path()));

    String thanks = people.send(action, "answers.nps", "9", "answers.why", "Bien");
    assertThat(people.send(action, "answers.nps", "9", "answers.why", "Bien")).isEqualTo(thanks);
    assertThat(people.kept(open)).hasSize(1);
    String other = people.send(action, "answers.nps", "2");
    assertThat(other).isNotEqualTo(thanks).endsWith("/thanks");
    assertThat(people.send(action, "answers.nps", "2")).isEqualTo(other);
    assertThat(people.kept(open)).hasSize(2);
    assertThat(people.counted(open)).isEqualTo(2);
  }

  @Test
  void eight_clicks_at_once_are_one_response() throws Exception {
    var open = people.open(world.open("Acmé"), Questionnaires.single("fr"));
    String action = Respondents.action(people.page(open.path()));
    try (var pool = java.util.concurrent.Executors.newFixedThreadPool(8)) {
      java.util.concurrent.Callable<String> click = () -> people.send(action, "answers.nps", "9");
      var clicks = pool.invokeAll(java.util.Collections.nCopies(8, click));
      for (var done : clicks) assertThat(done.get()).endsWith("/thanks");
    }
    assertThat(people.kept(open)).hasSize(1);
    assertThat(people.counted(open)).isEqualTo(1);
  }

  @Test
  void the_next_person_at_a_kiosk_starts_a_response_of_their_own() {
    var open = people.open(world.open("Acmé"), Questionnaires.line4());
    String first = Respondents.action(people.page(open.path()));
    String draft = first.substring(0, first.indexOf('?'));
    people.send(first, "answers.nps", "9");
    people.send(draft + "?screen=4", "answers.call", "false");

    String next = people.send(first, "answers.nps", "1");
    assertThat(next).doesNotStartWith(draft).endsWith("?screen=2");
    assertThat(people.kept(open))
        .extracting(row -> row.get("status"))
        .containsExactlyInAnyOrder("COMPLETE", "PARTIAL");
    assertThat(people.send(first, "answers.nps", "9")).isEqualTo(draft + "/thanks");
    assertThat(people.counted(open)).isEqualTo(1);
  }

  @Test
  void the_last_screen_does_not_complete_what_lacks_a_required_answer() {
    var open = people.open(world.open("Acmé"), Questionnaires.line4());
    String action = Respondents.action(people.page(open.path())).replace("screen=1", "screen=4");

    String incomplete = people.send(action, "answers.call", "false");
    assertThat(incomplete).endsWith("?screen=1&check=true");
    assertThat(people.page(incomplete).expectFirst(".pv-errors a").attr("href"))
        .isEqualTo("#f-nps");
    assertThat(people.kept(open))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("status", "PARTIAL"));
    assertThat(people.counted(open)).isZero();
    people.send(incomplete.replace("&check=true", ""), "answers.nps", "10");
    assertThat(people.send(action, "answers.call", "false")).endsWith("/thanks");
    assertThat(people.counted(open)).isEqualTo(1);
  }

  @Test
  void an_answer_without_any_answer_is_refused() {
    var open = people.open(world.open("Acmé"), Questionnaires.all());
    Document page =
        Respondents.page(people.post(Respondents.action(people.page(open.path()))), 422);
    assertThat(page.expectFirst(".pv-errors").text()).contains("répondez à une question au moins");
    assertThat(people.kept(open)).isEmpty();
  }

  @Test
  void every_type_of_question_is_asked_and_kept() {
    var open = people.open(world.open("Acmé"), Questionnaires.all());
    Document page = people.page(open.path());
    String thanks =
        people.send(
            Respondents.action(page),
            "answers.nps",
            "0",
            "answers.rate",
            "5",
            "answers.ten",
            "10",
            "answers.hundred",
            "73",
            "answers.shop",
            "nimes",
            "answers.themes",
            "a",
            "answers.word",
            "=cmd",
            "answers.why",
            "ligne 1\r\nligne 2",
            "answers.spent",
            "12,50",
            "answers.day",
            "2026-02-28",
            "answers.solved",
            "false",
            "answers.me.email",
            "a@b.fr",
            "answers.me.consent",
            "true");

    assertThat(thanks).endsWith("/thanks");
    for (Element field : page.select("input, textarea"))
      assertThat(field.attr("name")).startsWith("answers.");
    assertThat(page.select("[id]")).extracting(Element::id).doesNotHaveDuplicates();
    assertThat(page.select("label[for]"))
        .allSatisfy(label -> assertThat(page.getElementById(label.attr("for"))).isNotNull());
    assertThat(page.select("fieldset"))
        .allSatisfy(group -> assertThat(group.select("> legend")).hasSize(1));
    assertThat(people.kept(open).getFirst().get("answers").toString())
        .contains(
            "\"spent\": 12.5",
            "\"hundred\": 73",
            "\"themes\": [\"a\"]",
            "ligne 1\\nligne 2",
            "\"solved\": false");
  }

  @Test
  void a_link_says_unit_channel_mode_and_hidden_fields_and_the_address_may_add_declared_ones() {
    var home = world.open("Acmé");
    var main = people.open(home, Questionnaires.line4());
    Link qr =
        home.call(() ->
            surveys.addLink(
                main.survey().key(),
                "Arrêt",
                new Link.Target(
                    main.link().target().unit(), Channel.FACE_TO_FACE, Mode.QR, Map.of(), false)));
    Link line =
        home.call(() ->
            surveys.addLink(
                main.survey().key(),
                "Ligne 9",
                new Link.Target(
                    main.link().target().unit(), null, Mode.QR, Map.of("ligne", "9"), false)));

    String next =
        people.send(
            Respondents.action(people.page(qr.path() + "?ligne=4%20bis&evil=1")),
            "answers.nps",
            "7");
    people.send(next.replace("screen=2", "screen=4"), "answers.call", "false");
    people.send(Respondents.action(people.page(line.path() + "?ligne=4")), "answers.nps", "7");

    assertThat(people.kept(main))
        .extracting(row -> row.get("hidden").toString())
        .containsExactlyInAnyOrder("{\"ligne\": \"4 bis\"}", "{\"ligne\": \"9\"}");
    assertThat(people.kept(main))
        .anySatisfy(row ->
            assertThat(row).containsEntry("mode", "QR").containsEntry("channel", "FACE_TO_FACE"));
    var subject = Subjects.of(main.survey().id(), "nps");
    assertThat(
            home.call(() ->
                    counts.of(
                        subject,
                        new CountQuery(List.of(subject), null, null, "ligne=4 bis", DayRange.ALL)))
                .n())
        .isEqualTo(1);
  }

  @Test
  void the_survey_speaks_its_own_language_whatever_the_browser_asks() {
    var english = people.open(world.open("Acme"), Questionnaires.single("en"));
    var result = web.get().uri(english.path()).header("Accept-Language", "fr").exchange();
    Document page = Respondents.page(result, 200);
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.expectFirst("button").text()).isEqualTo("Send my feedback");
    assertThat(result.getResponse().getHeader("Content-Language")).isEqualTo("en");
    var french = people.open(world.open("Acmé"), Questionnaires.single("fr"));
    assertThat(
            Respondents.page(
                    web.get().uri(french.path()).header("Accept-Language", "en").exchange(), 200)
                .expectFirst("button")
                .text())
        .isEqualTo("Envoyer mon avis");
  }

  @Test
  void a_survey_that_is_not_open_and_an_address_that_leads_nowhere_say_so_in_plain_words() {
    var home = world.open("Acmé");
    var open = people.open(home, Questionnaires.single("fr"));
    Link draft = home.call(() -> surveys.mainLink(surveys.create(Questionnaires.line4()).id()));
    String action = Respondents.action(people.page(open.path()));
    String thanks = people.send(action, "answers.nps", "9");
    home.run(() -> surveys.close("single"));

    assertThat(Respondents.page(people.get(draft.path()), 409).expectFirst("h1").text())
        .contains("pas encore ouverte");
    assertThat(Respondents.page(people.get(open.path()), 409).expectFirst("h1").text())
        .contains("fermée");
    assertThat(
            Respondents.page(people.post(action, "answers.nps", "2"), 409).expectFirst("h1").text())
        .contains("fermée");
    people.page(thanks);
    assertThat(Respondents.page(people.get("/e/unknown"), 404).expectFirst("h1").text())
        .contains("aucune enquête");
    assertThat(people.kept(open)).hasSize(1);
  }

  @Test
  void no_address_reaches_the_answers_of_another_link_survey_or_organisation() {
    var home = world.open("Acmé");
    var open = people.open(home, Questionnaires.line4());
    var other = people.open(world.open("Autre"), Questionnaires.line4());
    String draft =
        people
            .send(Respondents.action(people.page(open.path())), "answers.nps", "6")
            .replace("?screen=2", "");
    String id = draft.substring(draft.lastIndexOf('/'));
    Link second =
        home.call(() ->
            surveys.addLink(
                "ligne-4",
                "",
                new Link.Target(open.link().target().unit(), null, Mode.QR, Map.of(), false)));

    assertThat(people.page(second.path() + id + "?screen=2").expectFirst("h1").text())
        .startsWith("Recommanderiez-vous");
    assertThat(people.post(second.path() + id + "?screen=1", "answers.nps", "1")).hasStatus(404);
    assertThat(people.page(other.path() + id).select("input[checked]")).isEmpty();
    for (String wrong :
        List.of(
            "/1",
            "/" + new UUID(1, 1),
            id + "?screen=9",
            id + "?screen=x",
            id.toUpperCase(java.util.Locale.ROOT))) {
      Respondents.page(people.get(open.path() + wrong), 404);
    }
    assertThat(people.kept(open))
        .singleElement()
        .satisfies(row -> assertThat(row.get("answers")).hasToString("{\"nps\": 6}"));
  }
}
