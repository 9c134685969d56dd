package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.signal.Signals;
import fr.prevenance.signal.Subject;
import fr.prevenance.signal.SubjectId;
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
  private final KnownTies known;
  private final Links links;

  SurveyGround(
      CriterionDesk criteria, Signals signals, UnitDesk units, KnownTies known, Links links) {
    this.criteria = criteria;
    this.signals = signals;
    this.units = units;
    this.known = known;
    this.links = links;
  }

  Link.Target mainTarget() {
    return new Link.Target(units.tree().root().id(), null, Mode.LINK, Map.of(), true);
  }

  /** Before it is declared. */
  void tie(Survey survey, String touchpoint) {
    if (!fr.prevenance.platform.Keys.fits(touchpoint))
      throw Refused.invalidField(
          "touchpointKey", "refused.key-shape", CleanText.excerpt(touchpoint));
    known.replace(survey.id(), new Ties(touchpoint, Map.of()));
  }

  /**
   * A question that is asked nowhere in particular tells of the touchpoint where its link hangs.
   */
  void declare(Survey survey) {
    Ties ties = known.of(survey.id());
    List<String> hung = links.touchpoints(survey.id());
    List<Subject> subjects = new ArrayList<>();
    subjects.add(Subject.of(Subjects.of(survey.id()), null, null));
    for (Question question : survey.questionnaire().questions()) {
      if (!question.type().countable()) continue;
      String tied = ties.of(question);
      SubjectId id = Subjects.of(survey.id(), question.key());
      subjects.add(new Subject(id, criterion(survey, question), question.scale(), tied));
      if (!Ties.tells(question)) continue;
      for (String touchpoint : hung) {
        SubjectId there = Subjects.at(survey.id(), question.key(), touchpoint);
        subjects.add(new Subject(there, null, question.scale(), tied == null ? touchpoint : null));
      }
    }
    signals.declare(subjects);
  }

  /**
   * An importance weighs a criterion, it says nothing of how well it is served. A draft may still
   * be deleted: a question of its own becomes a criterion when it is published.
   */
  private @Nullable CriterionId criterion(Survey survey, Question question) {
    if (question.isImportance() || !question.type().scored()) return null;
    String key = question.ties().criterionKey();
    if (key != null) return criteria.required(key).id();
    if (survey.state() == SurveyState.DRAFT) return null;
    return criteria
        .ensure(
            fr.prevenance.platform.Keys.from(survey.key() + "-" + question.key()), question.label())
        .id();
  }
}
