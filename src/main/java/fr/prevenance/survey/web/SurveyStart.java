package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.platform.Keys;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import fr.prevenance.survey.SurveyTemplates;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first draft of a survey: a template, a copy, a questionnaire, a file of answers or a blank
 * sheet.
 */
@Component
class SurveyStart {

  private final SurveyDesk desk;
  private final CriterionDesk criteria;

  SurveyStart(SurveyDesk desk, CriterionDesk criteria) {
    this.desk = desk;
    this.criteria = criteria;
  }

  SurveyDraft draft(NewSurveyForm form) {
    String template = form.template() == null ? "" : form.template();
    String title = form.title() == null ? "" : form.title().strip();
    var in =
        SurveyTemplates.in(Locale.forLanguageTag(form.locale() == null ? "fr" : form.locale()));
    SurveyDraft begun =
        switch (template) {
          case "nps" -> of(in.nps());
          case "contact" -> of(in.postContact());
          case "importance" -> of(in.satisfactionAndImportance(subjects(form)));
          case "json" -> json(form);
          case "blank", "answers" ->
              new SurveyDraft(null, title, null, null, List.of(), List.of(), List.of());
          default -> copy(template);
        };
    String named = title.isEmpty() ? begun.title() : title;
    return new SurveyDraft(
        freeKey(named == null ? "" : named),
        named,
        form.locale(),
        null,
        begun.questions(),
        begun.breakdowns(),
        begun.hiddenFields());
  }

  private static SurveyDraft of(SurveyTemplates.Template template) {
    List<QuestionDraft> questions = template.questions();
    return new SurveyDraft(null, template.title(), null, null, questions, List.of(), List.of());
  }

  private SurveyDraft copy(String template) {
    if (!template.startsWith("copy:"))
      throw Refused.invalidField("template", "survey.new.template.missing");
    SurveyDraft known = SurveyDraft.of(desk.get(template.substring("copy:".length())));
    return new SurveyDraft(
        null,
        Words.t("survey.new.copy-of", known.title() == null ? "" : known.title()),
        null,
        null,
        known.questions(),
        known.breakdowns(),
        known.hiddenFields());
  }

  private List<SurveyTemplates.Subject> subjects(NewSurveyForm form) {
    Set<String> chosen = form.criteria() == null ? Set.of() : Set.copyOf(form.criteria());
    var subjects =
        criteria.all().stream()
            .filter(one -> chosen.contains(one.key()))
            .map(one -> new SurveyTemplates.Subject(one.key(), one.name()))
            .toList();
    if (subjects.isEmpty()) throw Refused.invalidField("criteria", "survey.new.criteria.missing");
    return subjects;
  }

  private static SurveyDraft json(NewSurveyForm form) {
    try {
      return JsonMapper.shared()
          .readValue(form.json() == null ? "" : form.json(), SurveyDraft.class);
    } catch (JacksonException e) {
      throw Refused.invalidField("json", "survey.new.json.unreadable");
    }
  }

  private String freeKey(String title) {
    String key = Keys.from(title);
    Set<String> taken = desk.all().stream().map(Survey::key).collect(Collectors.toSet());
    for (int n = 2; taken.contains(key); n++) key = Keys.from(title) + "-" + n;
    return key;
  }
}
