package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A survey about to be begun.
 *
 * @param template nps, contact, importance, blank, json or {@code copy:<key>}
 * @param json a questionnaire exported elsewhere
 */
public record NewSurveyForm(
    @Nullable String title,
    @Nullable String locale,
    @Nullable String template,
    @Nullable List<String> criteria,
    @Nullable String json) {

  private static final Set<String> FIELDS =
      Set.of("title", "locale", "template", "criteria", "json");

  NewSurveyForm with(String uploaded) {
    return uploaded.isBlank() ? this : new NewSurveyForm(title, locale, template, criteria, uploaded);
  }

  /** A refusal inside an imported questionnaire shows beside the text that holds it. */
  static Form refused(Errors errors, Refused refused) {
    for (Refused.Field field : refused.fields()) {
      String name =
          FIELDS.contains(field.field())
              ? field.field()
              : field.field().startsWith("questions") ? "json" : "title";
      errors.rejectValue(name, field.key(), field.arguments().toArray(), field.key());
    }
    return refused.fields().isEmpty() ? Form.refused(errors, refused) : Form.of(errors);
  }
}
