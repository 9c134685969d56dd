package fr.prevenance.survey.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.DraftSweep;
import fr.prevenance.survey.SurveyDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class DraftSweepTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired DraftSweep sweep;
  private Respondents people;

  @BeforeEach
  void people() {
    people = new Respondents(web, surveys, counts, jdbc, transaction);
  }

  @Test
  void answers_left_unfinished_for_ninety_days_go_and_nothing_else_does() {
    var home = world.open("Acmé");
    var open = people.open(home, Questionnaires.line4());
    String first = begin(open);
    people.send(first, "answers.nps", "9");
    people.send(first.substring(0, first.indexOf('?')) + "?screen=4", "answers.call", "false");
    people.send(begin(open), "answers.nps", "2");
    var neighbour = people.open(world.open("Voisin"), Questionnaires.line4());
    people.send(begin(neighbour), "answers.nps", "2");
    age(home, 89);
    assertThat(home.call(sweep::sweep)).as("a day too young").isZero();
    age(home, 2);
    assertThat(home.call(sweep::sweep)).isEqualTo(1);
    assertThat(home.call(sweep::sweep)).as("once").isZero();
    assertThat(people.kept(open))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("status", "COMPLETE"));
    assertThat(people.counted(open)).isEqualTo(1);
    assertThat(people.kept(neighbour)).hasSize(1);
  }

  @Test
  void who_comes_back_to_what_was_swept_begins_anew() {
    var home = world.open("Acmé");
    var open = people.open(home, Questionnaires.line4());
    String second = people.send(begin(open), "answers.nps", "2");
    age(home, 91);
    assertThat(home.call(sweep::sweep)).isEqualTo(1);
    assertThat(people.get(second).getResponse().getStatus()).isLessThan(400);
    String incomplete =
        people.send(second.replace("screen=2", "screen=4"), "answers.call", "false");
    assertThat(incomplete).as("the required answer is asked for again").contains("screen=1");
  }

  private String begin(Respondents.Open open) {
    return Respondents.action(people.page(open.path()));
  }

  private void age(World.Home home, int days) {
    home.run(() ->
        transaction.executeWithoutResult(status ->
            jdbc.sql(
                    "update survey.response set answered_at = answered_at - make_interval(days => :days)")
                .param("days", days)
                .update()));
  }
}
