package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens charters, changes their cover, puts them away, and hands out their versions. */
@Service
@Transactional
public class CharterDesk {

  private final Charters charters;
  private final Versions versions;
  private final Clauses clauses;
  private final Opening opening;
  private final Days days;

  CharterDesk(Charters charters, Versions versions, Clauses clauses, Opening opening, Days days) {
    this.charters = charters;
    this.versions = versions;
    this.clauses = clauses;
    this.opening = opening;
    this.days = days;
  }

  /** A charter begins with a draft. */
  public Charter create(Viewer viewer, CharterWish wish) {
    viewer.mustWrite();
    Charter charter = opening.of(viewer, wish, wish.fresh(viewer.organization().language()));
    charters.insert(charter);
    versions.insert(CharterVersion.first(new VersionId(Ids.next()), charter.id()));
    return get(viewer, charter.key());
  }

  /**
   * @param version the one that the editor started from; null accepts any
   */
  public Charter change(Viewer viewer, String name, CharterWish wish, @Nullable Integer version) {
    Charter known = held(viewer, name);
    mustBe(version, known.version());
    if (wish.key() != null && !wish.key().equals(known.key()))
      throw Refused.invalidField("key", "promise.charter.key-fixed");
    return charters.update(known.with(wish.over(known.cover(), known.cover().locale())));
  }

  /** A charter of its own with the words of the newest version, as a draft. */
  public Charter duplicate(Viewer viewer, String name, CharterWish wish) {
    viewer.mustWrite();
    Charter model = get(viewer, name);
    CharterVersion words = versions.of(model.id()).latest();
    Charter copy = opening.of(viewer, wish, wish.over(model.cover(), model.cover().locale()));
    charters.insert(copy);
    CharterVersion draft = CopiedVersion.of(words, copy.id(), clauses::free);
    draft.all().forEach(commitment -> clauses.name(copy.id(), commitment));
    versions.insert(draft);
    return copy;
  }

  public Charter archive(Viewer viewer, String name) {
    Charter known = held(viewer, name);
    return charters.update(known.archive(today(known)));
  }

  public Charter restore(Viewer viewer, String name) {
    return charters.update(held(viewer, name).restore());
  }

  /**
   * Those of the viewer's units and of the units above, which hold for them too; without the
   * archived ones.
   */
  @Transactional(readOnly = true)
  public List<Charter> all(Viewer viewer) {
    return charters.all().stream().filter(one -> !one.isArchived() && sees(viewer, one)).toList();
  }

  @Transactional(readOnly = true)
  public List<Charter> archived(Viewer viewer) {
    return charters.all().stream().filter(one -> one.isArchived() && sees(viewer, one)).toList();
  }

  /**
   * @param name its key or its id
   */
  @Transactional(readOnly = true)
  public Charter get(Viewer viewer, String name) {
    return find(name).filter(one -> sees(viewer, one)).orElseThrow(Refused::notFound);
  }

  /** For whoever needs no account: the public page. */
  @Transactional(readOnly = true)
  public Optional<Charter> find(String name) {
    return charters.find(name).or(() -> id(name).flatMap(charters::find));
  }

  @Transactional(readOnly = true)
  public Optional<Charter> find(CharterId id) {
    return charters.find(id);
  }

  /** The charter that holds, or held, a commitment. */
  @Transactional(readOnly = true)
  public Optional<Charter> of(CommitmentId commitment) {
    return charters.of(commitment);
  }

  @Transactional(readOnly = true)
  public List<Charter> variants(CharterId parent) {
    return charters.all().stream()
        .filter(one -> parent.equals(one.parent()) && !one.isArchived())
        .toList();
  }

  @Transactional(readOnly = true)
  public CharterHistory history(CharterId charter) {
    return versions.of(charter);
  }

  /** The texts that hold today, each on its own unit's day. */
  @Transactional(readOnly = true)
  public List<InForce> inForce() {
    return charters.all().stream()
        .filter(one -> !one.isArchived())
        .flatMap(one -> inForce(one).stream())
        .toList();
  }

  /** The texts that held on a past day. */
  @Transactional(readOnly = true)
  public List<InForce> inForceOn(LocalDate day) {
    return charters.all().stream()
        .filter(one -> !one.isArchived())
        .flatMap(one ->
            versions.of(one.id()).inForceOn(day).map(version -> new InForce(one, version)).stream())
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<InForce> inForce(Charter charter) {
    return versions
        .of(charter.id())
        .inForceOn(today(charter))
        .map(version -> new InForce(charter, version));
  }

  public LocalDate today(Charter charter) {
    return days.today(charter.unit());
  }

  /** To be written to, until the transaction ends. */
  Charter held(Viewer viewer, String name) {
    Charter charter = get(viewer, name);
    viewer.mustWrite();
    if (!viewer.sees(charter.unit())) throw Refused.notFound();
    return charters.lock(charter.id()).orElseThrow(Refused::notFound);
  }

  /** The same, for whoever acts without an account. */
  Charter held(CharterId id) {
    return charters.lock(id).orElseThrow(Refused::notFound);
  }

  static void mustBe(@Nullable Integer startedFrom, int known) {
    if (startedFrom != null && startedFrom != known)
      throw Refused.conflict("promise.changed-meanwhile");
  }

  static boolean sees(Viewer viewer, Charter charter) {
    return viewer.sees(charter.unit())
        || viewer.units().subtree(charter.unit()).contains(viewer.top());
  }

  private static Optional<CharterId> id(String name) {
    try {
      return Optional.of(new CharterId(UUID.fromString(name)));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
