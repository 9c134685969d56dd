package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class BuilderPageTest {

  private static final String EDIT = "/surveys/accueil/edit";

  @Autowired MockMvcTester web;
  @Autowired World world;
  Visit visit;

  @BeforeEach
  void a_draft_from_the_nps_template() {
    visit = Visit.of(web, world.open("Acmé"));
    assertThat(
            visit
                .post("/surveys", Map.of("title", "Accueil", "template", "nps", "locale", "fr"))
                .getRedirectedUrl())
        .isEqualTo(EDIT);
  }

  @Test
  void buttons_move_add_duplicate_remove_and_bring_back_what_was_typed() {
    var form = typed(visit.page(EDIT));
    form.put("questions[1].label", "Racontez-nous");
    Document moved = press(form, "up", "1");
    assertThat(labels(moved)).startsWith("Racontez-nous").hasSize(2);
    Document added = press(typed(moved), "add", "RATING");
    assertThat(added.select("input[name=questions[2].scale.max]").val()).isEqualTo("5");
    Document twice = press(typed(added), "duplicate", "0");
    assertThat(labels(twice)).startsWith("Racontez-nous", "Racontez-nous");
    Document removed = press(typed(twice), "drop", "0");
    assertThat(labels(removed)).hasSize(3);
    assertThat(labels(press(typed(removed), "restore", "1")))
        .startsWith("Racontez-nous", "Racontez-nous")
        .hasSize(4);
  }

  @Test
  void the_order_of_the_page_is_that_of_dragging() {
    var form = typed(visit.page(EDIT));
    var response =
        visit
            .web()
            .post()
            .uri(EDIT)
            .cookie(visit.session())
            .with(
                org.springframework.security.test.web.servlet.request
                    .SecurityMockMvcRequestPostProcessors.csrf());
    form.remove("order");
    form.forEach(response::param);
    assertThat(response.param("order", "1", "0").param("save", "1")).hasStatus3xxRedirection();
    assertThat(
            visit
                .page(EDIT)
                .select(
                    "input[name=questions[1].type], select[name=questions[1].type] option[selected]")
                .val())
        .isEqualTo("NPS");
  }

  @Test
  void a_refusal_stands_beside_its_field_and_what_was_typed_stays() {
    var form = typed(press(typed(visit.page(EDIT)), "add", "RATING"));
    form.put("title", "");
    form.put("questions[2].label", "Confort");
    form.put("questions[2].scale.min", "cinq");
    form.put("questions[2].scale.max", "7");
    form.put("save", "1");
    var response = visit.post(EDIT, form);
    assertThat(response.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(Visit.text(response));
    assertThat(page.select("#f-questions-2-scale-min").val()).isEqualTo("cinq");
    assertThat(page.select("#f-questions-2-scale-min-mistake").text())
        .contains("cinq", "nombre entier");
    assertThat(page.select("#f-title-mistake").text()).contains("Écrivez un texte");
    assertThat(page.select("#f-questions-2-label").val()).isEqualTo("Confort");
    assertThat(page.select(".pv-errors a[href=#f-questions-2-scale-min]")).hasSize(1);
  }

  @Test
  void choices_criteria_and_scales_are_saved_and_shown_again() {
    var form =
        typed(press(typed(press(typed(visit.page(EDIT)), "add", "CHOICE")), "add", "RATING"));
    form.put("questions[2].label", "Votre ligne");
    form.put("questions[2].choices", "Ligne 4\nLigne 12 | l12");
    form.put("questions[3].label", "La ponctualité");
    form.put("questions[3].newCriterion", "Ponctualité");
    form.put("questions[3].scale.low", "Mauvaise");
    form.put("questions[3].scale.between", "3 = Correcte");
    form.put("hiddenFields", "guichet");
    form.put("save", "1");
    assertThat(visit.post(EDIT, form).getRedirectedUrl()).isEqualTo(EDIT);
    Document page = visit.page(EDIT);
    assertThat(page.select("textarea[name=questions[2].choices]").val())
        .isEqualTo("Ligne 4\nLigne 12 | l12");
    assertThat(page.select("select[name=questions[3].criterionKey] option[selected]").text())
        .isEqualTo("Ponctualité");
    assertThat(page.select("input[name=questions[3].scale.low]").val()).isEqualTo("Mauvaise");
    assertThat(page.select("textarea[name=questions[3].scale.between]").val())
        .isEqualTo("3 = Correcte");
    assertThat(page.select("input[name=breakdowns]").eachAttr("value"))
        .contains("votre-ligne", "guichet");
    assertThat(Visit.text(visit.get("/surveys/accueil/questionnaire.json")))
        .contains("\"criterionKey\" : \"ponctualite\"");
  }

  @Test
  void who_saves_after_somebody_else_is_told_and_keeps_the_text() {
    var late = typed(visit.page(EDIT));
    var first = typed(visit.page(EDIT));
    first.put("save", "1");
    assertThat(visit.post(EDIT, first).getStatus()).isEqualTo(302);
    late.put("title", "Mon titre");
    late.put("save", "1");
    var refused = visit.post(EDIT, late);
    assertThat(refused.getStatus()).isEqualTo(409);
    Document page = Jsoup.parse(Visit.text(refused));
    assertThat(page.select(".pv-errors").text()).contains("entre-temps");
    assertThat(page.select("#f-title").val()).isEqualTo("Mon titre");
  }

  private Document press(Map<String, String> form, String button, String value) {
    form.put(button, value);
    var response = visit.post(EDIT, form);
    assertThat(response.getStatus()).isEqualTo(200);
    return Jsoup.parse(Visit.text(response));
  }

  private static java.util.List<String> labels(Document page) {
    return page.select("input[name~=questions.\\d+..label]").eachAttr("value");
  }

  /** What a browser would send without a button. */
  private static Map<String, String> typed(Document page) {
    Map<String, String> form = new LinkedHashMap<>();
    for (Element field : page.select("#builder input, #builder select, #builder textarea")) {
      boolean off = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
      if (off || field.attr("name").equals("order") || field.attr("name").equals("_csrf")) continue;
      Element chosen =
          field.tagName().equals("select") ? field.selectFirst("option[selected]") : field;
      form.put(
          field.attr("name"),
          chosen == null ? field.select("option").eachAttr("value").getFirst() : chosen.val());
    }
    return form;
  }
}
