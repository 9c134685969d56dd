package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.platform.Keys;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** Takes what the builder posted to the desk, with the criteria named on the way. */
@Component
class BuilderSave {

  private final SurveyDesk desk;
  private final CriterionDesk criteria;

  BuilderSave(SurveyDesk desk, CriterionDesk criteria) {
    this.desk = desk;
    this.criteria = criteria;
  }

  /** Saves all or nothing. */
  @Transactional
  public void save(Survey survey, BuilderForm form, Errors mistakes) {
    giveKeys(form.getQuestions());
    List<QuestionDraft> questions = new ArrayList<>();
    for (int i = 0; i < form.getQuestions().size(); i++) {
      questions.add(
          new QuestionReading("questions[" + i + "].", mistakes).read(form.getQuestions().get(i)));
    }
    List<String> hidden =
        Arrays.stream(form.getHiddenFields().split("[\\s,;]+"))
            .filter(one -> !one.isEmpty())
            .toList();
    var draft =
        new SurveyDraft(
            survey.key(),
            form.getTitle(),
            form.getLocale(),
            survey.audience().name(),
            questions,
            List.copyOf(
                form.getBreakdowns().stream()
                    .filter(one -> one != null && !one.isEmpty())
                    .toList()),
            hidden);
    // every refusal of the rules joins those of the reading before either is thrown
    draft.survey(survey.id());
    if (mistakes.hasErrors()) throw Refused.invalidFields(List.of());
    for (int i = 0; i < form.getQuestions().size(); i++)
      questions.set(i, tied(form.getQuestions().get(i), questions.get(i)));
    desk.edit(
        survey.key(),
        new SurveyDraft(
            draft.key(),
            draft.title(),
            draft.locale(),
            draft.audience(),
            questions,
            draft.breakdowns(),
            draft.hiddenFields()),
        version(form));
  }

  private QuestionDraft tied(QuestionForm form, QuestionDraft question) {
    String name = form.getNewCriterion().strip();
    return name.isEmpty()
        ? question
        : question.tiedTo(criteria.ensure(Keys.from(name), name).key());
  }

  private static int version(BuilderForm form) {
    if (!form.getVersion().matches("\\d{1,9}")) throw Refused.conflict("survey.changed-meanwhile");
    return Integer.parseInt(form.getVersion());
  }

  /** A question without a key gets one from its words, or from its kind. */
  private static void giveKeys(List<QuestionForm> questions) {
    Set<String> taken = new HashSet<>();
    questions.forEach(question -> taken.add(question.getKey().strip()));
    for (QuestionForm question : questions) {
      if (!question.getKey().isBlank()) continue;
      String words = question.getLabel().isBlank() ? question.getType() : question.getLabel();
      String key = ChoiceLines.free(shortKey(words), taken);
      question.setKey(key);
      taken.add(key);
    }
  }

  private static String shortKey(String words) {
    String key = Keys.from(words);
    if (key.length() <= 24) return key;
    int cut = key.lastIndexOf('-', 24);
    return key.substring(0, cut > 0 ? cut : 24);
  }
}
