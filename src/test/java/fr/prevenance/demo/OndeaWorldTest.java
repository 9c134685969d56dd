package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OndeaWorldTest {

  private static final String KEY = "[a-z0-9][a-z0-9_-]{0,62}";

  @Test
  void twelve_units_make_one_tree_below_the_root() {
    assertThat(OndeaUnits.all()).hasSize(12);
    Set<String> known = new HashSet<>();
    for (DemoUnit unit : OndeaUnits.all()) {
      assertThat(unit.key()).matches(KEY);
      assertThat(unit.type())
          .isIn("ROOT", "REGION", "AGENCY", "BRANCH", "TEAM", "POINT_OF_SALE", "OTHER");
      if (known.isEmpty()) {
        assertThat(unit.key()).isEqualTo("organisation");
        assertThat(unit.parentKey()).isNull();
      } else {
        assertThat(known).contains(String.valueOf(unit.parentKey()));
      }
      assertThat(known.add(unit.key())).isTrue();
    }
  }

  @Test
  void everyone_has_an_address_of_their_own_a_role_and_a_unit_that_exists() {
    List<String> units = OndeaUnits.all().stream().map(DemoUnit::key).toList();
    assertThat(OndeaPeople.all()).extracting(DemoEmployee::email).doesNotHaveDuplicates();
    assertThat(OndeaPeople.all())
        .allSatisfy(person -> {
          assertThat(person.email()).matches("[a-z]+\\.[a-z]+@ondea\\.example");
          assertThat(units).contains(person.unitKey());
        });
    assertThat(OndeaPeople.all())
        .extracting(DemoEmployee::role)
        .contains(
            "ADMINISTRATOR",
            "DIRECTOR",
            "UNIT_MANAGER",
            "EMPLOYEE",
            "COACH",
            "FACILITATOR",
            "ASSESSOR",
            "READER");
  }

  @Test
  void eight_criteria_of_the_standard_hold_all_the_others() {
    List<String> roots =
        OndeaCriteria.all().stream()
            .filter(item -> item.parentKey() == null)
            .map(DemoCriterion::key)
            .toList();
    assertThat(roots).hasSize(8);
    assertThat(OndeaCriteria.all()).extracting(DemoCriterion::key).doesNotHaveDuplicates();
    assertThat(OndeaCriteria.all())
        .filteredOn(item -> item.parentKey() != null)
        .allSatisfy(item -> assertThat(roots).contains(String.valueOf(item.parentKey())));
  }

  @Test
  void the_questions_refer_only_to_what_exists() {
    List<String> criteria = OndeaCriteria.all().stream().map(DemoCriterion::key).toList();
    for (DemoSurvey survey : OndeaSurveys.all()) {
      List<String> keys = survey.questions().stream().map(DemoQuestion::key).toList();
      assertThat(keys)
          .doesNotHaveDuplicates()
          .allMatch(key -> key.matches(KEY))
          .containsAll(survey.breakdowns());
      for (DemoQuestion question : survey.questions()) {
        if (question.criterionKey() != null) assertThat(criteria).contains(question.criterionKey());
        if (question.importanceOf() != null) assertThat(keys).contains(question.importanceOf());
        assertThat(question.label()).doesNotContain("'").doesNotContain(" ?").doesNotContain(" :");
      }
    }
  }

  @Test
  void a_survey_is_ready_for_the_api() {
    JsonNode body = new JsonMapper().readTree(OndeaSurveys.barometre().json());
    assertThat(body.get("key").asString()).isEqualTo("barometre");
    assertThat(body.get("audience").asString()).isEqualTo("CUSTOMERS");
    assertThat(body.get("questions").size()).isEqualTo(26);
    JsonNode importance = body.get("questions").get(1);
    assertThat(importance.get("importanceOf").asString()).isEqualTo("info");
    assertThat(importance.get("scale").get("max").asInt()).isEqualTo(10);
    assertThat(importance.has("help")).isFalse();
  }
}
