package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes maps while several people do. A change that started from an older revision passes when
 * nobody touched the same thing since; otherwise it is refused, and what was typed stays with its
 * author.
 */
@Service
@Transactional
public class EditDesk {

  private final Journeys journeys;
  private final Edits edits;
  private final MapGround ground;
  private final Clock clock;

  EditDesk(Journeys journeys, Edits edits, MapGround ground, Clock clock) {
    this.journeys = journeys;
    this.edits = edits;
    this.ground = ground;
    this.clock = clock;
  }

  /**
   * @param revision the one that the author saw; null changes whatever there is
   */
  public Journey change(Viewer viewer, String key, @Nullable Integer revision, MapEdit edit) {
    Journey known = lock(viewer, key);
    if (known.isArchived()) throw Refused.conflict("journey.archived", known.title());
    if (revision != null && revision < known.revision()) {
      edits.of(known.id()).since(revision, edit.target()).ifPresent(EditDesk::refuse);
    }
    JourneyMap wished = edit.on(known.map());
    JourneyMap map = MapReading.again(wished, keys(known, wished));
    if (!edit.target().isEmpty() && map.equals(known.map())) return known;
    ground.check(map, known.map());
    return saved(viewer, known, map, Edit.Kind.CHANGE, edit.target(), edit.saying(known.map()));
  }

  /** Takes back the viewer's own last change. */
  public Journey undo(Viewer viewer, String key) {
    Journey known = lock(viewer, key);
    Edit last =
        edits.of(known.id()).undoable().orElseThrow(() -> Refused.conflict("journey.undo.nothing"));
    mustBeOwn(viewer, last);
    JourneyMap before = edits.before(known.id(), last.revision());
    return saved(viewer, known, before, Edit.Kind.UNDO, last.target(), last.saying());
  }

  public Journey redo(Viewer viewer, String key) {
    Journey known = lock(viewer, key);
    Edit undo =
        edits.of(known.id()).redoable().orElseThrow(() -> Refused.conflict("journey.redo.nothing"));
    mustBeOwn(viewer, undo);
    JourneyMap again = edits.before(known.id(), undo.revision());
    return saved(viewer, known, again, Edit.Kind.REDO, undo.target(), undo.saying());
  }

  /** What undo would take back, when it is the viewer's own. */
  @Transactional(readOnly = true)
  public Optional<Edit> undoable(Viewer viewer, Journey journey) {
    return edits.of(journey.id()).undoable().filter(edit -> edit.isBy(viewer));
  }

  @Transactional(readOnly = true)
  public Optional<Edit> redoable(Viewer viewer, Journey journey) {
    return edits.of(journey.id()).redoable().filter(edit -> edit.isBy(viewer));
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<Edit> latest(Journey journey, int limit) {
    return edits.of(journey.id()).edits().reversed().stream().limit(limit).toList();
  }

  static boolean sees(Viewer viewer, Journey journey) {
    return viewer.sees(journey.unit())
        || viewer.units().subtree(journey.unit()).contains(viewer.top());
  }

  /** A new contact comes without a key; those of all maps are taken. */
  private FreeKeys keys(Journey known, JourneyMap wished) {
    if (wished.touchpoints().noneMatch(one -> one.key().isBlank())) return new FreeKeys(Set.of());
    Set<String> taken = new HashSet<>(journeys.touchpointsOutside(known.id()));
    wished.touchpoints().forEach(one -> taken.add(one.key()));
    return new FreeKeys(taken);
  }

  private Journey lock(Viewer viewer, String key) {
    viewer.mustWrite();
    Journey known = journeys.lock(key);
    if (!viewer.sees(known.unit())) throw Refused.notFound();
    return known;
  }

  private Journey saved(
      Viewer viewer,
      Journey known,
      JourneyMap map,
      Edit.Kind kind,
      String target,
      Edit.Saying saying) {
    int revision = known.revision() + 1;
    var by = Edit.By.of(viewer);
    edits.add(
        known.id(), new Edit(revision, kind, target, saying, by, clock.instant()), known.map());
    var life = new Journey.Life(clock.instant(), by.name(), known.life().archivedAt());
    var changed = new Journey(known.id(), known.key(), known.unit(), map, revision, life);
    journeys.update(changed);
    return changed;
  }

  private static void mustBeOwn(Viewer viewer, Edit edit) {
    if (!edit.isBy(viewer)) throw Refused.conflict("journey.undo.other", edit.by().name());
  }

  private static void refuse(Edit edit) {
    throw Refused.conflict("journey.edited-meanwhile", edit.by().name());
  }
}
