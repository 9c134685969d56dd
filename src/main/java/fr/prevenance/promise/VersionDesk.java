package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a version from its draft to the day it holds. */
@Service
@Transactional
public class VersionDesk {

  private final CharterDesk charters;
  private final Versions versions;
  private final Readiness readiness;

  VersionDesk(CharterDesk charters, Versions versions, Readiness readiness) {
    this.charters = charters;
    this.versions = versions;
    this.readiness = readiness;
  }

  /** A draft that starts as a copy of the newest version. */
  public CharterVersion open(Viewer viewer, String charter) {
    CharterHistory history = held(viewer, charter);
    history.mustAcceptDraft();
    CharterVersion draft = history.latest().next(new VersionId(Ids.next()));
    versions.insert(draft);
    return draft;
  }

  /** A draft given up; the first one stays, or the charter would be empty. */
  public void abandon(Viewer viewer, String charter) {
    CharterVersion draft = draft(viewer, charter);
    if (draft.number() == 1) throw Refused.conflict("promise.version.only-one");
    versions.delete(draft);
  }

  public CharterVersion preface(
      Viewer viewer, String charter, PrefaceWish wish, @Nullable Integer version) {
    CharterVersion draft = draft(viewer, charter);
    CharterDesk.mustBe(version, draft.version());
    Preface preface = wish.over(draft.preface());
    draft.commitments().forEach(one -> mustKeepAxis(preface, one));
    return saved(draft.with(preface));
  }

  /** Someone looked at the text again and found it still right, or said what to change. */
  public CharterVersion review(Viewer viewer, String charter, int number, LocalDate on) {
    Charter held = charters.held(viewer, charter);
    if (on.isAfter(charters.today(held)))
      throw Refused.invalidField("reviewedOn", "promise.review.ahead");
    CharterVersion version = versions.of(held.id()).number(number);
    return saved(version.with(version.preface().reviewed(on)));
  }

  public CharterVersion validate(Viewer viewer, String charter) {
    Charter held = charters.held(viewer, charter);
    CharterVersion draft = draft(versions.of(held.id()));
    readiness.check(draft, parent(held));
    return saved(draft.validate(charters.today(held), viewer.actor().name()));
  }

  /** A validated version becomes a draft again, as long as it has not begun. */
  public CharterVersion reopen(Viewer viewer, String charter) {
    Charter held = charters.held(viewer, charter);
    CharterHistory history = versions.of(held.id());
    CharterVersion latest = history.latest();
    if (history.stateOn(latest, charters.today(held)) == VersionState.IN_FORCE) {
      throw Refused.conflict("promise.version.begun", latest.number());
    }
    return saved(latest.reopen());
  }

  /** The validated version holds from this day on, and the one before it until the eve. */
  public CharterVersion putInForce(Viewer viewer, String charter, LocalDate from) {
    Charter held = charters.held(viewer, charter);
    CharterHistory history = versions.of(held.id());
    CharterVersion latest = history.latest();
    if (latest.isDraft()) throw Refused.conflict("promise.version.not-validated", latest.number());
    history.checkStart(latest, from, charters.today(held));
    readiness.check(latest, parent(held));
    Signing.check(held, latest);
    return saved(latest.from(from));
  }

  /** Validates what is still a draft, and sets its first day; a partner signs in between. */
  public CharterVersion publish(Viewer viewer, String charter, LocalDate from) {
    Charter held = charters.held(viewer, charter);
    if (versions.of(held.id()).latest().isDraft()) {
      CharterVersion unused = validate(viewer, charter);
      if (held.kind() == CharterKind.PARTNER) throw Refused.conflict("promise.sign.validate-first");
    }
    return putInForce(viewer, charter, from);
  }

  public CharterVersion sign(Viewer viewer, String charter, int number, Signature signature) {
    Charter held = charters.held(viewer, charter);
    if (held.kind() != CharterKind.PARTNER) throw Refused.conflict("promise.sign.no-partner");
    if (signature.on().isAfter(charters.today(held)))
      throw Refused.invalidField("on", "promise.sign.ahead");
    return saved(versions.of(held.id()).number(number).signed(signature));
  }

  /** By a partner who holds an address of the charter, and no account. */
  public CharterVersion signForPartner(CharterId charter, int number, Signature signature) {
    Charter held = charters.held(charter);
    CharterVersion latest = versions.of(charter).latest();
    if (latest.number() != number || latest.isDraft())
      throw Refused.conflict("promise.partner.text-changed");
    if (latest.isSignedBy(Signature.Side.PARTNER))
      throw Refused.conflict("promise.partner.signed-already");
    return saved(latest.signed(signature));
  }

  /** What still keeps the newest version from being promised. */
  @Transactional(readOnly = true)
  public List<Refused.Field> lacking(Viewer viewer, String charter) {
    Charter known = charters.get(viewer, charter);
    CharterVersion latest = versions.of(known.id()).latest();
    return Stream.concat(
            readiness.lacking(latest, parent(known)).stream(),
            Signing.lacking(known, latest).stream())
        .toList();
  }

  CharterVersion draft(Viewer viewer, String charter) {
    return draft(held(viewer, charter));
  }

  /** The text of the parent charter that a variant is compared with. */
  @Nullable CharterVersion parent(Charter charter) {
    if (charter.parent() == null) return null;
    Charter parent = charters.find(charter.parent()).orElseThrow(Refused::notFound);
    return versions.of(parent.id()).reference(charters.today(parent));
  }

  private CharterHistory held(Viewer viewer, String charter) {
    return versions.of(charters.held(viewer, charter).id());
  }

  private CharterVersion saved(CharterVersion version) {
    versions.update(version);
    return versions.of(version.charter()).number(version.number());
  }

  private static CharterVersion draft(CharterHistory history) {
    return history.draft().orElseThrow(() -> Refused.conflict("promise.version.no-draft"));
  }

  private static void mustKeepAxis(Preface preface, Commitment one) {
    String axis = one.setting().axis();
    if (axis != null && preface.axis(axis).isEmpty()) {
      throw Refused.invalidField("axes", "promise.axis.in-use", axis, one.sentence());
    }
  }
}
