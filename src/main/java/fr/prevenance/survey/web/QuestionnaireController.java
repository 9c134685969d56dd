package fr.prevenance.survey.web;

import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A questionnaire to carry elsewhere: what the API and « new survey » read. */
@Controller
class QuestionnaireController {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final SurveyDesk desk;

  QuestionnaireController(SurveyDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/surveys/{key}/questionnaire.json")
  ResponseEntity<byte[]> export(@PathVariable String key) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", "attachment; filename=\"" + key + ".json\"")
        .body(MAPPER.writeValueAsBytes(SurveyDraft.of(desk.get(key))));
  }
}
