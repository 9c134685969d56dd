package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Keys;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cartographies, hands them out, copies them and puts them away. */
@Service
@Transactional
@NamedInterface("actors")
public class StakeholderDesk {

  private final Cartographies cartographies;
  private final StageGround stages;
  private final Clock clock;

  StakeholderDesk(Cartographies cartographies, StageGround stages, Clock clock) {
    this.cartographies = cartographies;
    this.stages = stages;
    this.clock = clock;
  }

  /** A cartography, and what it referred to that does not exist here. */
  public record Adoption(Cartography cartography, List<Refused.Field> leftOut) {}

  public Cartography create(Viewer viewer, StakeholderMapDraft draft) {
    viewer.mustWrite();
    StakeholderMap map = StakeholderReading.read(draft);
    stages.check(viewer, map, null);
    var life = new Journey.Life(clock.instant(), viewer.actor().name(), null);
    var opened =
        new Cartography(new CartographyId(Ids.next()), key(draft.key(), map.title()), map, 1, life);
    cartographies.insert(opened);
    return opened;
  }

  /** From another organisation: stages that do not exist here are left out and told. */
  public Adoption adopt(Viewer viewer, StakeholderMapDraft draft) {
    StageGround.Adopted adopted = stages.adopt(viewer, StakeholderReading.read(draft));
    String wished = draft.key();
    boolean free = wished != null && Keys.fits(wished) && !cartographies.isTaken(wished);
    Cartography opened =
        create(viewer, StakeholderDocument.draft(adopted.map(), free ? wished : null));
    return new Adoption(opened, adopted.leftOut());
  }

  public Cartography duplicate(Viewer viewer, String key, String title) {
    return create(viewer, StakeholderDocument.draft(get(key).map().titled(title), null));
  }

  public Cartography archive(Viewer viewer, String key) {
    return putAway(viewer, key, true);
  }

  public Cartography restore(Viewer viewer, String key) {
    return putAway(viewer, key, false);
  }

  @Transactional(readOnly = true)
  public List<Cartography> all() {
    return cartographies.all().stream().filter(one -> !one.isArchived()).toList();
  }

  @Transactional(readOnly = true)
  public List<Cartography> archived() {
    return cartographies.all().stream().filter(Cartography::isArchived).toList();
  }

  @Transactional(readOnly = true)
  public Cartography get(String key) {
    return cartographies.find(key).orElseThrow(Refused::notFound);
  }

  private Cartography putAway(Viewer viewer, String key, boolean away) {
    viewer.mustWrite();
    Cartography known = cartographies.lock(key);
    if (known.isArchived() == away) return known;
    Cartography moved = known.archivedAt(away ? clock.instant() : null);
    cartographies.update(moved);
    return moved;
  }

  private String key(@Nullable String wished, String title) {
    if (wished != null && !wished.isBlank()) {
      Keys.check("key", wished);
      if (cartographies.isTaken(wished)) throw Refused.conflict("stakeholder.key-taken", wished);
      return wished;
    }
    return Keys.free(title, cartographies::isTaken);
  }
}
