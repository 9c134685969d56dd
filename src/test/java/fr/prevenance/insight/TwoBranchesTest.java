package fr.prevenance.insight;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitType;
import fr.prevenance.organization.Viewers;
import fr.prevenance.survey.JsonAnswers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Whoever answers for two branches sees one or the other, never what stands above both. */
@ApplicationTest
class TwoBranchesTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Answers received, by unit. */
  private static final Map<String, Integer> HEARD = Map.of("nord", 11, "sud", 23, "centre", 47);

  @Autowired World world;
  @Autowired MockMvcTester web;
  @Autowired UnitDesk units;
  @Autowired PeopleDesk people;
  @Autowired Viewers viewers;
  @Autowired Accounts accounts;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk responses;
  @Autowired TransactionTemplate transaction;

  @ParameterizedTest
  @CsvSource({"nord, 11", "sud, 23", "organisation, 11", "centre, 11", "'', 11"})
  void a_unit_outside_the_branches_gives_way_to_ones_own(String asked, int heard) {
    var home = world.open("Deux branches");
    String email = "branches-" + System.nanoTime() + "@example.org";
    home.run(() -> transaction.executeWithoutResult(status -> furnish(home, email)));
    var page =
        web.get()
            .uri("/insight/satisfaction?survey=ride&period=all&in=" + asked)
            .cookie(World.signIn(web, email, "correct horse"))
            .accept(MediaType.TEXT_HTML)
            .exchange();
    assertThat(page).hasStatusOk();
    assertThat(
            Jsoup.parse(
                    new String(
                        page.getResponse().getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .text())
        .contains(heard + " réponses")
        .doesNotContain("81", "34 réponses");
  }

  private void furnish(World.Home home, String email) {
    List.of("nord", "sud", "centre")
        .forEach(key -> units.add(new UnitDesk.Wish(key, key, UnitType.AGENCY, null, null)));
    UnitId north = units.tree().required("nord").id();
    var person =
        people.welcome(
            new OrganizationDesk.Person("Lou", email, "correct horse", false),
            null,
            north,
            Role.UNIT_MANAGER);
    people.changeRoles(
        viewers.person(accounts.byEmail(home.email()).orElseThrow().id()),
        person,
        List.of(
            new Employee.Held(north, Role.UNIT_MANAGER),
            new Employee.Held(units.tree().required("sud").id(), Role.UNIT_MANAGER)));
    surveys.create(
        JSON.readValue(
            """
            {"key": "ride", "title": "Trajet", "locale": "fr", "audience": "CUSTOMERS", "questions": [{"key": "nps", "type": "NPS", "label": "Recommander"}]}
            """,
            SurveyDraft.class));
    surveys.publish("ride");
    Survey survey = surveys.get("ride");
    List<NewResponse> given = new ArrayList<>();
    HEARD.forEach((unit, n) -> {
      for (int i = 0; i < n; i++)
        given.add(
            new NewResponse(
                Instant.now(),
                unit,
                null,
                null,
                null,
                null,
                null,
                JsonAnswers.read(survey.questionnaire(), JSON.valueToTree(Map.of("nps", i % 11)))));
    });
    responses.receiveAll(survey, given);
  }
}
