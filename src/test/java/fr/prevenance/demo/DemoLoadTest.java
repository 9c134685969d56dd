package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.Nps;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.SurveyDesk;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class DemoLoadTest {

  @Autowired LoadedDemo demo;
  @Autowired SurveyDesk surveys;
  @Autowired UnitDesk units;
  @Autowired ScoreCounts counts;
  @Autowired MockMvcTester web;

  @Test
  void the_demo_network_has_twelve_units_and_eighteen_months_of_counted_answers() {
    var claire = demo.login("claire.besson");
    Tenant.run(
        claire.organization(),
        () -> {
          assertThat(units.tree().all()).hasSize(12);
          var all = surveys.all().stream().map(survey -> Subjects.of(survey.id())).toList();
          long answers =
              counts
                  .bySubject(new CountQuery(all, null, null, null, DayRange.ALL))
                  .values()
                  .stream()
                  .mapToLong(one -> one.n())
                  .sum();
          assertThat(answers).isGreaterThan(20_000);
          var subject =
              Subjects.of(
                  surveys.get("voyage").id(),
                  surveys.get("voyage").questionnaire().npsQuestions().getFirst().key());
          Nps nps =
              Nps.of(
                  counts.of(
                      subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL)));
          assertThat(nps.value()).isBetween(14.0, 26.0);
        });
  }

  @Test
  void who_may_not_write_is_offered_nothing_that_they_would_not_find() {
    var thomas = demo.login("thomas");
    var session = World.signIn(web, thomas.email(), thomas.password());
    for (String page :
        new String[] {
          "/", "/insight/map", "/surveys/barometre", "/journeys/aller-travailler-tot", "/promise"
        }) {
      assertThat(web.get().uri(page).cookie(session).exchange())
          .as(page)
          .hasStatusOk()
          .bodyText()
          .doesNotContain("/actions/new", "/edit\"", "/imports\"");
    }
  }
}
