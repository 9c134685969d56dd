package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Keys;
import fr.prevenance.signal.CommitmentId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the commitments of a charter's draft. */
@Service
@Transactional
public class CommitmentDesk {

  private final CharterDesk charters;
  private final VersionDesk versions;
  private final Clauses clauses;
  private final Drafting drafting;

  CommitmentDesk(CharterDesk charters, VersionDesk versions, Clauses clauses, Drafting drafting) {
    this.charters = charters;
    this.versions = versions;
    this.clauses = clauses;
    this.drafting = drafting;
  }

  /** Last in its draft; one based on the parent charter's starts with its words. */
  public Commitment add(Viewer viewer, String charter, CommitmentWish wish) {
    var place = place(viewer, charter);
    Commitment base = base(place, wish.basedOn());
    Wording wording = wish.wording(base == null ? null : base.wording());
    Commitment blank =
        new Commitment(
            new CommitmentId(Ids.next()),
            key(wish, wording),
            wording,
            base == null ? Proof.NONE : base.proof(),
            first(place.version(), base),
            Craft.NONE,
            base == null ? null : new Descent(base.id(), null),
            0);
    Commitment written = written(place, wish, blank);
    clauses.name(place.charter().id(), written);
    clauses.insert(place.version().id(), written);
    return written;
  }

  /** Changes what is said and leaves the rest. */
  public Commitment edit(
      Viewer viewer, String charter, String key, CommitmentWish wish, @Nullable Integer version) {
    var place = place(viewer, charter);
    Commitment known = known(place.version(), key);
    CharterDesk.mustBe(version, known.version());
    return saved(place, written(place, wish, known));
  }

  /** Everything is said anew, as a whole form does: what is not said is no longer there. */
  public Commitment rewrite(
      Viewer viewer, String charter, String key, CommitmentWish wish, @Nullable Integer version) {
    var place = place(viewer, charter);
    Commitment known = known(place.version(), key);
    CharterDesk.mustBe(version, known.version());
    Setting bare = Setting.at(known.setting().position()).withdrawn(known.setting().withdrawn());
    Descent descent = known.descent() == null ? null : new Descent(known.descent().basedOn(), null);
    Commitment blank =
        new Commitment(
            known.id(),
            key,
            wish.wording(null),
            Proof.NONE,
            bare,
            Craft.NONE,
            descent,
            known.version());
    return saved(place, written(place, wish, blank));
  }

  /**
   * @param position from 1
   */
  public void move(Viewer viewer, String charter, String key, int position) {
    var place = place(viewer, charter);
    Commitment moved = known(place.version(), key);
    List<Commitment> order = new ArrayList<>(place.version().commitments());
    if (!order.remove(moved)) throw Refused.notFound();
    order.add(Math.clamp(position - 1, 0, order.size()), moved);
    for (int i = 0; i < order.size(); i++)
      clauses.place(place.version().id(), order.get(i).id(), i + 1);
  }

  /** Sets a commitment aside; while the version is a draft it can be brought back. */
  public Commitment withdraw(Viewer viewer, String charter, String key) {
    return setAside(viewer, charter, key, true);
  }

  public Commitment restore(Viewer viewer, String charter, String key) {
    return setAside(viewer, charter, key, false);
  }

  /** The key by which scripts call a commitment, whatever version holds it. */
  @Transactional(readOnly = true)
  public String key(CommitmentId id) {
    return clauses.key(id);
  }

  @Transactional(readOnly = true)
  public boolean knows(String key) {
    return clauses.isTaken(key);
  }

  private Commitment setAside(Viewer viewer, String charter, String key, boolean aside) {
    var place = place(viewer, charter);
    Commitment known = known(place.version(), key);
    if (known.setting().withdrawn() == aside) return known;
    return saved(place, known.with(known.setting().withdrawn(aside)));
  }

  private Drafting.Place place(Viewer viewer, String charter) {
    Charter held = charters.held(viewer, charter);
    return new Drafting.Place(viewer, held, versions.draft(viewer, charter));
  }

  private Commitment written(Drafting.Place place, CommitmentWish wish, Commitment known) {
    Descent descent = known.descent();
    Commitment written =
        new Commitment(
            known.id(),
            known.key(),
            wish.wording(known.wording()),
            drafting.proof(place.viewer(), wish, known.proof()),
            drafting.setting(place, wish, known.setting()),
            wish.craft(known.craft()),
            descent == null || wish.looserReason() == null
                ? descent
                : new Descent(descent.basedOn(), wish.looserReason()),
            known.version());
    mustExplain(place.charter(), written);
    return written;
  }

  private void mustExplain(Charter charter, Commitment written) {
    CharterVersion parent = versions.parent(charter);
    if (parent != null && Variation.of(parent, written).lacksReason()) {
      throw Refused.invalidField("looserReason", "promise.variant.looser-reason");
    }
  }

  private @Nullable Commitment base(Drafting.Place place, @Nullable String key) {
    if (key == null || key.isBlank()) return null;
    CharterVersion parent = versions.parent(place.charter());
    if (parent == null) throw Refused.invalidField("basedOn", "promise.variant.no-parent");
    Commitment base =
        parent
            .find(key)
            .filter(one -> !one.setting().withdrawn())
            .orElseThrow(
                () -> Refused.invalidField("basedOn", "promise.variant.base-unknown", key));
    boolean twice =
        place.version().commitments().stream()
            .anyMatch(one -> one.descent() != null && one.descent().basedOn().equals(base.id()));
    if (twice) throw Refused.conflict("promise.variant.twice", base.sentence());
    return base;
  }

  /** The axes of a variant are its own; a name it shares with its parent keeps its commitments. */
  private static Setting first(CharterVersion version, @Nullable Commitment base) {
    int position =
        version.all().stream().mapToInt(one -> one.setting().position()).max().orElse(0) + 1;
    Setting bare = Setting.at(position);
    if (base == null) return bare;
    Setting from = base.setting();
    String axis = version.preface().axis(from.axis()).map(Axis::key).orElse(null);
    return new Setting(position, axis, from.criterion(), from.owner(), List.of(), false);
  }

  private String key(CommitmentWish wish, Wording wording) {
    String wished = wish.key();
    if (wished == null || wished.isBlank()) return clauses.free(wording.sentence());
    Keys.check("key", wished);
    if (clauses.isTaken(wished)) throw Refused.conflict("promise.commitment.key-taken", wished);
    return wished;
  }

  private Commitment saved(Drafting.Place place, Commitment commitment) {
    clauses.update(place.version().id(), commitment);
    return known(versions.draft(place.viewer(), place.charter().key()), commitment.key());
  }

  private static Commitment known(CharterVersion version, String key) {
    return version.find(key).orElseThrow(Refused::notFound);
  }
}
