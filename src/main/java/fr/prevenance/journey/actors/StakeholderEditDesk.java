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
      edits.of(known.id()).since(revision, edit.target()).ifPresent(StakeholderEditDesk::refuse);
    StakeholderMap map = StakeholderReading.read(edit.on(known.map()));
    stages.check(viewer, map, known.map());
    return saved(viewer, known, map, Edit.Kind.CHANGE, edit.target(), edit.saying(known.map()));
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
        edits
            .of(known.id())
            .undoable()
            .orElseThrow(() -> Refused.conflict("stakeholder.undo.nothing"));
    return turned(viewer, known, last, Edit.Kind.UNDO);
  }

  /** Does again what the viewer took back last. */
  public Done redo(Viewer viewer, String key) {
    Cartography known = lock(viewer, key);
    Edit undo =
        edits
            .of(known.id())
            .redoable()
            .orElseThrow(() -> Refused.conflict("stakeholder.redo.nothing"));
    return turned(viewer, known, undo, Edit.Kind.REDO);
  }

  /** What undo would take back, when it is the viewer's own. */
  @Transactional(readOnly = true)
  public Optional<Edit> undoable(Viewer viewer, Cartography cartography) {
    return edits.of(cartography.id()).undoable().filter(edit -> edit.isBy(viewer));
  }

  @Transactional(readOnly = true)
  public Optional<Edit> redoable(Viewer viewer, Cartography cartography) {
    return edits.of(cartography.id()).redoable().filter(edit -> edit.isBy(viewer));
  }

  private Done turned(Viewer viewer, Cartography known, Edit edit, Edit.Kind kind) {
    if (!edit.isBy(viewer)) throw Refused.conflict("stakeholder.undo.other", edit.by().name());
    StakeholderMap map = edits.before(known.id(), edit.revision());
    return saved(viewer, known, map, kind, edit.target(), edit.saying());
  }

  private Cartography lock(Viewer viewer, String key) {
    viewer.mustWrite();
    return cartographies.lock(key);
  }

  private Done saved(
      Viewer viewer,
      Cartography known,
      StakeholderMap map,
      Edit.Kind kind,
      String target,
      Edit.Saying saying) {
    int revision = known.revision() + 1;
    var by = Edit.By.of(viewer);
    edits.add(
        known.id(), new Edit(revision, kind, target, saying, by, clock.instant()), known.map());
    var life = new Journey.Life(clock.instant(), by.name(), known.life().archivedAt());
    var changed = new Cartography(known.id(), known.key(), map, revision, life);
    cartographies.update(changed);
    return new Done(changed, saying);
  }

  private static void refuse(Edit edit) {
    throw Refused.conflict("stakeholder.edited-meanwhile", edit.by().name());
  }
}
