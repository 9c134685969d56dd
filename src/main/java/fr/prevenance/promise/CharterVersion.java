package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One text of a charter, with the commitments it holds, in their order. */
public record CharterVersion(
    VersionId id,
    CharterId charter,
    int number,
    Preface preface,
    List<Commitment> all,
    Course course,
    List<Signature> signatures,
    int version) {

  public CharterVersion {
    all = List.copyOf(all);
    signatures = List.copyOf(signatures);
  }

  static CharterVersion first(VersionId id, CharterId charter) {
    return new CharterVersion(id, charter, 1, Preface.BLANK, List.of(), Course.DRAFT, List.of(), 0);
  }

  /** The commitments without those set aside. */
  public List<Commitment> commitments() {
    return all.stream().filter(commitment -> !commitment.setting().withdrawn()).toList();
  }

  /** Set aside while the version is a draft, and so still to be brought back. */
  public List<Commitment> withdrawn() {
    return all.stream().filter(commitment -> commitment.setting().withdrawn()).toList();
  }

  public List<Commitment> of(Axis axis) {
    return commitments().stream().filter(one -> axis.key().equals(one.setting().axis())).toList();
  }

  public Optional<Commitment> find(CommitmentId id) {
    return commitments().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Commitment> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  public boolean isDraft() {
    return course.isDraft();
  }

  public boolean isSignedBy(Signature.Side side) {
    return signatures.stream().anyMatch(one -> one.side() == side);
  }

  CharterVersion mustBeDraft() {
    if (!isDraft()) throw Refused.conflict("promise.version.not-draft", number);
    return this;
  }

  CharterVersion with(Preface preface) {
    return new CharterVersion(id, charter, number, preface, all, course, signatures, version);
  }

  CharterVersion validate(LocalDate on, String by) {
    return with(new Course(on, by, null), List.of());
  }

  /** Back to a draft: nobody has signed the text that will come out of it. */
  CharterVersion reopen() {
    if (isDraft()) throw Refused.conflict("promise.version.is-draft", number);
    return with(Course.DRAFT, List.of());
  }

  CharterVersion from(LocalDate day) {
    if (isDraft()) throw Refused.conflict("promise.version.not-validated", number);
    return with(new Course(course.validatedOn(), course.validatedBy(), day), signatures);
  }

  CharterVersion signed(Signature signature) {
    if (isDraft()) throw Refused.conflict("promise.sign.draft", number);
    return with(
        course,
        java.util.stream.Stream.concat(signatures.stream(), java.util.stream.Stream.of(signature))
            .toList());
  }

  /** The draft that follows: a copy, without what was set aside. */
  CharterVersion next(VersionId id) {
    return new CharterVersion(
        id, charter, number + 1, preface.again(), commitments(), Course.DRAFT, List.of(), 0);
  }

  private CharterVersion with(Course course, List<Signature> signatures) {
    return new CharterVersion(id, charter, number, preface, all, course, signatures, version);
  }
}
