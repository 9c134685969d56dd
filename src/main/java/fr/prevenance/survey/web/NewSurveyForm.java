package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Form;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/**
 * A survey about to be begun.
 *
 * @param template nps, contact, importance, blank, json, answers or {@code copy:<key>}
 * @param json a questionnaire exported elsewhere
 */
public record NewSurveyForm(
    @Nullable String title,
    @Nullable String locale,
    @Nullable String template,
    @Nullable List<String> criteria,
    @Nullable String json,
    @Nullable MultipartFile answers) {

  private static final Set<String> FIELDS =
      Set.of("title", "locale", "template", "criteria", "json", "answers");

  NewSurveyForm with(String uploaded) {
    return uploaded.isBlank()
        ? this
        : new NewSurveyForm(title, locale, template, criteria, uploaded, answers);
  }

  boolean isFromAnswers() {
    return "answers".equals(template);
  }

  /** A survey begun with a file is called as the file, unless someone gave it a better name. */
  NewSurveyForm named() {
    if (!isFromAnswers()) return this;
    String name = answers == null ? null : answers.getOriginalFilename();
    if (name == null || name.isEmpty())
      throw Refused.invalidField("answers", "survey.new.answers.missing");
    String plain =
        StringUtils.capitalize(
            name.replaceFirst("\\.[A-Za-z]{1,5}$", "").replace('_', ' ').strip());
    return title == null || title.isBlank()
        ? new NewSurveyForm(plain, locale, template, criteria, json, answers)
        : this;
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
