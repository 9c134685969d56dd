package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.demo.DemoAction.Status;
import fr.prevenance.demo.DemoVerification.ByMeasure;
import fr.prevenance.demo.DemoVerification.ByPerson;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OndeaActionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  private static final List<DemoAction> ACTIONS = OndeaActions.on(TODAY);

  @Test
  void the_plan_has_actions_of_every_state_four_of_them_late() {
    Map<Status, Long> states =
        ACTIONS.stream().collect(Collectors.groupingBy(DemoAction::status, Collectors.counting()));
    assertThat(ACTIONS).hasSizeGreaterThanOrEqualTo(24);
    assertThat(states).containsOnlyKeys(Status.values());
    assertThat(states).containsEntry(Status.TO_VERIFY, 3L).containsEntry(Status.REOPENED, 1L);
    assertThat(ACTIONS.stream().filter(action -> action.isLate(TODAY)))
        .extracting(DemoAction::number)
        .containsExactly(14, 17, 21, 22);
    assertThat(ACTIONS).extracting(DemoAction::number).doesNotHaveDuplicates();
  }

  @Test
  void the_origins_are_words_of_the_registry_and_all_are_used() {
    assertThat(ACTIONS.stream().map(action -> action.defect().originKind()).distinct())
        .containsExactlyInAnyOrder(
            "MAP_POINT",
            "COMMENT",
            "SURVEY",
            "COMMITMENT",
            "AUDIT",
            "INTERNAL_CONTROL",
            "FIELD_REPORT",
            "MANUAL");
  }

  @Test
  void each_action_names_people_units_and_criteria_that_exist() {
    List<String> people = OndeaPeople.all().stream().map(DemoEmployee::email).toList();
    List<String> units = OndeaUnits.all().stream().map(DemoUnit::key).toList();
    List<String> criteria = OndeaCriteria.all().stream().map(DemoCriterion::key).toList();
    assertThat(ACTIONS)
        .allSatisfy(action -> {
          assertThat(units).contains(action.defect().unitKey());
          assertThat(criteria).contains(String.valueOf(action.defect().criterionKey()));
          assertThat(people).containsAll(action.team().actors());
          if (action.team().pilot() != null) assertThat(people).contains(action.team().pilot());
        });
  }

  @Test
  void only_a_draft_lacks_decision_due_date_and_verification() {
    assertThat(ACTIONS)
        .allSatisfy(action -> {
          boolean draft = action.status() == Status.DRAFT;
          assertThat(action.schedule().decidedOn() == null).isEqualTo(draft);
          assertThat(action.schedule().dueOn() == null).isEqualTo(draft);
          assertThat(action.verification() == null).isEqualTo(draft);
        });
  }

  @Test
  void the_work_advances_between_decision_and_today() {
    for (DemoAction action : ACTIONS) {
      List<DemoAction.Progress> steps = action.schedule().progress();
      assertThat(steps).isSortedAccordingTo(Comparator.comparing(DemoAction.Progress::on));
      assertThat(steps).isSortedAccordingTo(Comparator.comparing(DemoAction.Progress::percent));
      assertThat(steps)
          .allMatch(step ->
              !step.on().isAfter(TODAY) && !step.on().isBefore(action.schedule().decidedOn()));
      boolean done =
          List.of(Status.TO_VERIFY, Status.VERIFIED, Status.REOPENED).contains(action.status());
      assertThat(action.schedule().percent() == 100)
          .as("action %d", action.number())
          .isEqualTo(done);
    }
  }

  @Test
  void a_verification_asks_a_question_that_exists_and_compares_with_days_before_the_effect() {
    for (DemoAction action : ACTIONS) {
      if (!(action.verification() instanceof ByMeasure measure)) continue;
      String[] key = measure.key().split("\\.", 2);
      DemoSurvey survey =
          OndeaSurveys.all().stream()
              .filter(one -> one.key().equals(key[0]))
              .findFirst()
              .orElseThrow();
      assertThat(survey.question(key[1]).type()).isEqualTo("RATING");
      assertThat(measure.baselineFrom()).isAfterOrEqualTo(new OndeaStory(TODAY).firstDay());
      assertThat(measure.baselineTo()).isBefore(action.schedule().decidedOn());
      LocalDate effect = action.schedule().effectFrom();
      if (effect != null)
        assertThat(effect).isAfter(measure.baselineTo()).isBefore(measure.dueOn());
    }
  }

  @Test
  void whoever_verifies_is_not_the_pilot_and_has_spoken_only_when_the_day_has_come() {
    for (DemoAction action : ACTIONS) {
      if (!(action.verification() instanceof ByPerson person)) continue;
      assertThat(person.verifier()).isNotEqualTo(action.team().pilot());
      assertThat(person.given() != null).isEqualTo(action.status() == Status.VERIFIED);
    }
  }

  @Test
  void an_action_to_verify_waits_for_its_day_and_a_verified_one_has_passed_it() {
    assertThat(ACTIONS)
        .filteredOn(action -> action.status() == Status.TO_VERIFY)
        .allMatch(action ->
            action.verification() != null && action.verification().dueOn().isAfter(TODAY));
    assertThat(ACTIONS)
        .filteredOn(
            action -> action.status() == Status.VERIFIED || action.status() == Status.REOPENED)
        .allMatch(action ->
            action.verification() != null && action.verification().dueOn().isBefore(TODAY));
  }
}
