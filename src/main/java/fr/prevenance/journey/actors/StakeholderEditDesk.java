package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import fr.prevenance.journey.Journey;
import fr.prevenance.organization.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes cartographies while several people do: a change that started from an older revision
 * passes when nobody touched the same thing since.
 */
@Service
@Transactional
public class StakeholderEditDesk {

  private final Cartographies cartographies;
  private final StakeholderEdits edits;
  private final StageGround stages;
  private final Clock clock;

  StakeholderEditDesk(
      Cartographies cartographies, StakeholderEdits edits, StageGround stages, Clock clock) {
    this.cartographies = cartographies;
    this.edits = edits;
    this.stages = stages;
    this.clock = clock;
  }

  /** A change that was made, and how to say so. */
  public record Done(Cartography cartography, Edit.Saying saying) {}

  /**
   * @param revision the one that the author saw; null changes whatever there is
   */
  public Done change(Viewer viewer, String key, @Nullable Integer revision, StakeholderEdit edit) {
    Cartography known = lock(viewer, key);
    if (known.isArchived()) throw Refused.conflict("stakeholder.archived", known.title());
    if (revision != null && revision < known.revision())
      edits.since(known.id(), revision, edit.target()).ifPresent(StakeholderEditDesk::refuse);
    StakeholderMap map = StakeholderReading.read(edit.on(known.map()));
    stages.check(viewer, map, known.map());
    Edit.Saying saying = edit.saying(known.map());
    Cartography changed = saved(viewer, known, map);
    var by = Edit.By.of(viewer);
    var made =
        new Edit(changed.revision(), Edit.Kind.CHANGE, edit.target(), saying, by, clock.instant());
    edits.add(known.id(), made, known.map());
    return new Done(changed, saying);
  }

  public Cartography replace(
      Viewer viewer, String key, StakeholderMapDraft draft, @Nullable Integer revision) {
    viewer.mustWrite();
    if (draft.key() != null && !draft.key().equals(key))
      throw Refused.invalidField("key", "stakeholder.key-fixed");
    var whole = new WholeCartography(StakeholderReading.read(draft));
    return change(viewer, key, revision, whole).cartography();
  }

  /** Takes back the viewer's own last change. */
  public Done undo(Viewer viewer, String key) {
    Cartography known = lock(viewer, key);
    Edit last =
        edits.last(known.id()).orElseThrow(() -> Refused.conflict("stakeholder.undo.nothing"));
    if (!last.isBy(viewer)) throw Refused.conflict("stakeholder.undo.other", last.by().name());
    Cartography changed = saved(viewer, known, edits.before(known.id(), last.revision()));
    edits.takenBack(known.id(), last.revision(), changed.revision());
    return new Done(changed, last.saying());
  }

  /** What undo would take back, when it is the viewer's own. */
  @Transactional(readOnly = true)
  public Optional<Edit> undoable(Viewer viewer, Cartography cartography) {
    return edits.last(cartography.id()).filter(edit -> edit.isBy(viewer));
  }

  private Cartography lock(Viewer viewer, String key) {
    viewer.mustWrite();
    return cartographies.lock(key);
  }

  private Cartography saved(Viewer viewer, Cartography known, StakeholderMap map) {
    var life = new Journey.Life(clock.instant(), viewer.actor().name(), known.life().archivedAt());
    var changed = new Cartography(known.id(), known.key(), map, known.revision() + 1, life);
    cartographies.update(changed);
    return changed;
  }

  private static void refuse(Edit edit) {
    throw Refused.conflict("stakeholder.edited-meanwhile", edit.by().name());
  }
}
