package fr.prevenance.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of a questionnaire: the same as the API's. */
final class QuestionnaireJson {

  private record Stored(
      @Nullable List<QuestionDraft> questions,
      @Nullable List<String> breakdowns,
      @Nullable List<String> hiddenFields) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(inclusion ->
              inclusion.withValueInclusion(
                  com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();

  private QuestionnaireJson() {}

  static String write(Questionnaire questionnaire) {
    return MAPPER.writeValueAsString(
        new Stored(
            questionnaire.drafts(), questionnaire.breakdowns(), questionnaire.hiddenFields()));
  }

  static Questionnaire read(String json) {
    Stored stored = MAPPER.readValue(json, Stored.class);
    return Questionnaire.of(stored.questions(), stored.breakdowns(), stored.hiddenFields());
  }
}
