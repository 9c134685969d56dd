package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Keys;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens maps, hands them out, puts them away and replaces them whole. */
@Service
@Transactional
public class JourneyDesk {

  private final Journeys journeys;
  private final MapGround ground;
  private final EditDesk edits;
  private final Clock clock;

  JourneyDesk(Journeys journeys, MapGround ground, EditDesk edits, Clock clock) {
    this.journeys = journeys;
    this.ground = ground;
    this.edits = edits;
    this.clock = clock;
  }

  /** A map, and what it referred to that does not exist here. */
  public record Adoption(Journey journey, List<Refused.Field> leftOut) {}

  public Journey create(Viewer viewer, MapDraft draft) {
    viewer.mustWrite();
    JourneyMap map = MapReading.read(draft, new FreeKeys(journeys.touchpointsOutside(null)));
    ground.check(map);
    var life = new Journey.Life(clock.instant(), viewer.actor().name(), null);
    Unit unit = unit(viewer, draft);
    var journey =
        new Journey(
            new JourneyId(Ids.next()), key(draft.key(), map.title()), unit.id(), map, 1, life);
    journeys.insert(journey);
    return journey;
  }

  /** From another organisation: what does not exist here is left out and told. */
  public Adoption adopt(Viewer viewer, MapDraft draft) {
    MapGround.Adopted adopted = ground.adopt(draft);
    MapDraft known = adopted.map();
    boolean free = known.key() != null && Keys.fits(known.key()) && !journeys.isTaken(known.key());
    boolean unitKnown = known.unitKey() == null || viewer.units().find(known.unitKey()).isPresent();
    Journey journey =
        create(
            viewer,
            new MapDraft(
                free ? known.key() : null,
                known.title(),
                unitKnown ? known.unitKey() : null,
                known.persona(),
                known.audiences(),
                known.staleAfterMonths(),
                known.stages()));
    return new Adoption(journey, adopted.leftOut());
  }

  /** The contacts of the copy are those of the model, lived and measured once. */
  public Journey duplicate(Viewer viewer, String key, String title) {
    Journey model = get(viewer, key);
    MapDraft said = MapDocument.of(model, viewer.units().get(model.unit()).key());
    return create(
        viewer,
        new MapDraft(
            null,
            title,
            said.unitKey(),
            said.persona(),
            said.audiences(),
            said.staleAfterMonths(),
            said.stages()));
  }

  /**
   * @param revision the one that the author started from; null replaces whatever there is
   */
  public Journey replace(Viewer viewer, String key, MapDraft draft, @Nullable Integer revision) {
    Journey known = held(viewer, key);
    if (draft.key() != null && !draft.key().equals(key))
      throw Refused.invalidField("key", "journey.key-fixed");
    JourneyMap map = MapReading.read(draft, new FreeKeys(journeys.touchpointsOutside(known.id())));
    ground.check(map);
    Journey replaced = edits.change(viewer, key, revision, new WholeMap(map));
    if (draft.unitKey() == null) return replaced;
    var moved =
        new Journey(
            replaced.id(),
            key,
            unit(viewer, draft).id(),
            map,
            replaced.revision(),
            replaced.life());
    journeys.update(moved);
    return moved;
  }

  public Journey archive(Viewer viewer, String key) {
    Journey known = held(viewer, key);
    if (known.isArchived()) return known;
    return putAway(
        known,
        new Journey.Life(known.life().changedAt(), known.life().changedBy(), clock.instant()));
  }

  public Journey restore(Viewer viewer, String key) {
    Journey known = held(viewer, key);
    return putAway(
        known, new Journey.Life(known.life().changedAt(), known.life().changedBy(), null));
  }

  /** Those of the viewer's units and of the units above, which hold for them too. */
  @Transactional(readOnly = true)
  public List<Journey> all(Viewer viewer) {
    return journeys.all().stream()
        .filter(one -> !one.isArchived() && EditDesk.sees(viewer, one))
        .toList();
  }

  @Transactional(readOnly = true)
  public List<Journey> archived(Viewer viewer) {
    return journeys.all().stream()
        .filter(one -> one.isArchived() && EditDesk.sees(viewer, one))
        .toList();
  }

  @Transactional(readOnly = true)
  public Journey get(Viewer viewer, String key) {
    return journeys
        .find(key)
        .filter(one -> EditDesk.sees(viewer, one))
        .orElseThrow(Refused::notFound);
  }

  /** For whoever needs no account: a shared map. */
  @Transactional(readOnly = true)
  public Journey get(JourneyId id) {
    return journeys.find(id).orElseThrow(Refused::notFound);
  }

  private Journey held(Viewer viewer, String key) {
    viewer.mustWrite();
    Journey known = get(viewer, key);
    if (!viewer.sees(known.unit())) throw Refused.notFound();
    return known;
  }

  private Journey putAway(Journey known, Journey.Life life) {
    var changed =
        new Journey(known.id(), known.key(), known.unit(), known.map(), known.revision(), life);
    journeys.update(changed);
    return changed;
  }

  private static Unit unit(Viewer viewer, MapDraft draft) {
    String key = draft.unitKey();
    if (key == null || key.isBlank()) return viewer.home();
    return viewer
        .units()
        .find(key)
        .filter(unit -> viewer.sees(unit.id()))
        .orElseThrow(() -> Refused.invalidField("unitKey", "organization.unit.unknown", key));
  }

  private String key(@Nullable String wished, String title) {
    if (wished != null && !wished.isBlank()) {
      Keys.check("key", wished);
      if (journeys.isTaken(wished)) throw Refused.conflict("journey.key-taken", wished);
      return wished;
    }
    return Keys.free(title, journeys::isTaken);
  }
}
