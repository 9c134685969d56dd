package fr.prevenance.promise.api;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.Course;
import fr.prevenance.promise.Descent;
import fr.prevenance.promise.Owners;
import fr.prevenance.promise.Proof;
import fr.prevenance.promise.Setting;
import fr.prevenance.promise.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes charters and commitments in the words of the contract. */
@Component
class PromiseWriting {

  private final CharterDesk charters;
  private final CommitmentDesk commitments;
  private final CriterionDesk criteria;
  private final Owners owners;

  PromiseWriting(
      CharterDesk charters, CommitmentDesk commitments, CriterionDesk criteria, Owners owners) {
    this.charters = charters;
    this.commitments = commitments;
    this.criteria = criteria;
    this.owners = owners;
  }

  CharterJson json(Viewer viewer, Charter charter) {
    CharterHistory history = charters.history(charter.id());
    LocalDate today = charters.today(charter);
    var cover = charter.cover();
    return new CharterJson(
        charter.id().value(),
        charter.key(),
        charter.kind(),
        cover.title(),
        cover.slogan(),
        cover.audience(),
        cover.locale(),
        cover.partner(),
        viewer.units().find(charter.unit()).map(Unit::key).orElse(null),
        charter.parent() == null
            ? null
            : charters.find(charter.parent()).map(Charter::key).orElse(null),
        charter.archivedOn(),
        cover.translations(),
        history.versions().stream().map(version -> json(history, version, today)).toList());
  }

  CharterJson.VersionJson json(CharterHistory history, CharterVersion version, LocalDate today) {
    Course course = version.course();
    var preface = version.preface();
    return new CharterJson.VersionJson(
        version.number(),
        history.stateOn(version, today),
        course.effectiveFrom(),
        course.effectiveFrom() == null ? null : history.effectiveTo(version),
        course.validatedOn(),
        course.validatedBy(),
        preface.reviewedOn(),
        preface.introduction(),
        preface.introductions(),
        preface.axes(),
        preface.group(),
        version.signatures(),
        version.commitments().size());
  }

  CommitmentJson json(Viewer viewer, Commitment one) {
    Proof proof = one.proof();
    Target target = proof.target();
    Setting setting = one.setting();
    var ticks = one.craft().ticks();
    Descent descent = one.descent();
    return new CommitmentJson(
        one.id().value(),
        one.key(),
        setting.position(),
        one.sentence(),
        one.wording().translations(),
        one.wording().audiences(),
        one.wording().why(),
        setting.axis(),
        criterion(setting.criterion()),
        proof.probe(),
        target == null ? null : target.operator(),
        target == null ? null : (Double) target.value(),
        target == null ? null : (Double) target.tolerance(),
        target == null ? null : target.unacceptable(),
        proof.minimumN(),
        proof.period(),
        setting.owner() == null ? null : owners.written(setting.owner()),
        setting.units().stream()
            .flatMap(unit -> viewer.units().find(unit).stream())
            .map(Unit::key)
            .toList(),
        ticks.distinctive(),
        ticks.coherent(),
        ticks.specific(),
        ticks.achievable(),
        ticks.realistic(),
        one.craft().coherenceNotes(),
        one.craft().validation(),
        descent == null ? null : commitments.key(descent.basedOn()),
        descent == null ? null : descent.looserReason(),
        one.wording().whys(),
        one.version());
  }

  private @Nullable String criterion(@Nullable CriterionId id) {
    return id == null ? null : criteria.find(id).map(Criterion::key).orElse(null);
  }
}
