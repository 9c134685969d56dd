package fr.prevenance.survey;

import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.signal.Signals;
import fr.prevenance.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a survey stands on: criteria for its scored questions, the root unit for its main link. */
@Component
class SurveyGround {

  private final CriterionDesk criteria;
  private final Signals signals;
  private final UnitDesk units;

  SurveyGround(CriterionDesk criteria, Signals signals, UnitDesk units) {
    this.criteria = criteria;
    this.signals = signals;
    this.units = units;
  }

  Link.Target mainTarget() {
    return new Link.Target(units.tree().root().id(), null, Mode.LINK, Map.of(), true);
  }

  void declare(Survey survey) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(Subject.of(Subjects.of(survey.id()), null, null));
    for (Question question : survey.questionnaire().questions()) {
      if (question.type().countable()) {
        subjects.add(new Subject(
            Subjects.of(survey.id(), question.key()), criterion(survey, question), question.scale(), touchpoint(question)));
      }
    }
    signals.declare(subjects);
  }

  private static @Nullable String touchpoint(Question question) {
    return question.isImportance() || !question.type().scored() ? null : question.ties().touchpointKey();
  }

  /** An importance weighs a criterion, it says nothing of how well it is served. */
  private @Nullable CriterionId criterion(Survey survey, Question question) {
    if (question.isImportance() || !question.type().scored()) return null;
    String key = question.ties().criterionKey();
    if (key != null) return criteria.required(key).id();
    return criteria.ensure(fr.prevenance.platform.Keys.from(survey.key() + "-" + question.key()), question.label()).id();
  }
}
