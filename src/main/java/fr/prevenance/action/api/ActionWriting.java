package fr.prevenance.action.api;

import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.Directory;
import fr.prevenance.action.Document;
import fr.prevenance.action.DocumentDesk;
import fr.prevenance.action.Entry;
import fr.prevenance.action.Matter;
import fr.prevenance.action.Person;
import fr.prevenance.action.Schedule;
import fr.prevenance.action.Verification;
import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.action.VerificationDesk;
import fr.prevenance.action.api.ActionJson.VerificationJson;
import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an action with all that belongs to it. */
@Component
class ActionWriting {

  private final ActionDesk desk;
  private final VerificationDesk verdicts;
  private final DocumentDesk documents;
  private final CriterionDesk criteria;
  private final Directory people;

  ActionWriting(
      ActionDesk desk,
      VerificationDesk verdicts,
      DocumentDesk documents,
      CriterionDesk criteria,
      Directory people) {
    this.desk = desk;
    this.verdicts = verdicts;
    this.documents = documents;
    this.criteria = criteria;
    this.people = people;
  }

  @Transactional(readOnly = true)
  public ActionJson json(Viewer viewer, Action action) {
    Matter matter = action.matter();
    Schedule schedule = action.schedule();
    List<Entry> thread = desk.thread(action.id());
    return new ActionJson(
        action.id().value(),
        action.number(),
        matter.title(),
        action.status(),
        new ActionJson.OriginJson(
            matter.origin().kind(), matter.origin().ref(), matter.origin().signals()),
        filled(matter.nonConformity()),
        filled(matter.causes()),
        criterion(matter),
        viewer.units().find(matter.unit()).map(Unit::key).orElse(null),
        written(action.team().pilot()),
        action.team().actors().stream().map(people::written).toList(),
        documents.of(action.id()).stream().map(ActionWriting::document).toList(),
        action.life().decided() == null ? null : action.life().decided().on(),
        schedule.dueOn(),
        postponed(thread),
        schedule.progress(),
        schedule.progressOn(),
        schedule.effectFrom(),
        matter.told(),
        action.verification() == null ? null : verification(action.verification()),
        changes(thread),
        verdicts.of(action.id()).stream().map(ActionJson.VerdictJson::of).toList());
  }

  private static List<ActionJson.Postponed> postponed(List<Entry> thread) {
    return thread.stream()
        .filter(entry -> entry.kind() == Entry.Kind.POSTPONED)
        .map(entry ->
            new ActionJson.Postponed(
                LocalDate.parse(Objects.requireNonNull(entry.was())),
                    LocalDate.parse(Objects.requireNonNull(entry.became())),
                entry.day(), entry.note()))
        .toList();
  }

  private List<ActionJson.Changed> changes(List<Entry> thread) {
    return thread.stream()
        .filter(entry -> entry.kind() == Entry.Kind.VERIFICATION)
        .map(entry ->
            new ActionJson.Changed(
                entry.day(),
                entry.author(),
                entry.note(),
                verification(entry.formerVerification()),
                verification(entry.newVerification())))
        .toList();
  }

  private VerificationJson verification(Verification verification) {
    return switch (verification) {
      case ByMeasure one ->
          new VerificationJson(
              one.measure(),
              one.expectation().operator(),
              one.expectation().expected(),
              one.baseline(),
              one.expectation().minimumN(),
              null,
              null,
              one.dueOn());
      case ByPerson one ->
          new VerificationJson(
              null,
              null,
              null,
              null,
              null,
              one.method(),
              people.written(one.verifier()),
              one.dueOn());
    };
  }

  private @Nullable String criterion(Matter matter) {
    return matter.criterion() == null
        ? null
        : criteria.find(matter.criterion()).map(Criterion::key).orElse(null);
  }

  private @Nullable String written(@Nullable Person person) {
    return person == null ? null : people.written(person);
  }

  private static ActionJson.DocumentJson document(Document document) {
    var file = document.file();
    return new ActionJson.DocumentJson(
        document.id(),
        document.title(),
        document.url(),
        file == null ? null : file.type(),
        file == null ? null : file.size());
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }
}
