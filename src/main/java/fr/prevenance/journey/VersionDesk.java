package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps maps as they are on a day, and brings one back. */
@Service("journeyVersionDesk")
@Transactional
public class VersionDesk {

  private static final int NAME = 120;

  private final Journeys journeys;
  private final MapVersions versions;
  private final EditDesk edits;
  private final Clock clock;

  VersionDesk(Journeys journeys, MapVersions versions, EditDesk edits, Clock clock) {
    this.journeys = journeys;
    this.versions = versions;
    this.edits = edits;
    this.clock = clock;
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<MapVersion> of(Journey journey) {
    return versions.of(journey.id());
  }

  @Transactional(readOnly = true)
  public MapVersion get(Journey journey, int number) {
    return versions.find(journey.id(), number).orElseThrow(Refused::notFound);
  }

  public MapVersion keep(Viewer viewer, String key, String name) {
    viewer.mustWrite();
    Journey known = journeys.lock(key);
    if (!viewer.sees(known.unit())) throw Refused.notFound();
    String clean = name.strip();
    if (clean.isEmpty()) throw Refused.invalidField("name", "journey.version.name-missing");
    if (clean.length() > NAME) throw Refused.invalidField("name", "refused.too-long", NAME);
    int number = versions.of(known.id()).stream().mapToInt(MapVersion::number).max().orElse(0) + 1;
    var version =
        new MapVersion(number, clean, known.map(), clock.instant(), viewer.actor().name());
    versions.insert(known.id(), version);
    return version;
  }

  /** The map becomes what it was; this change can be taken back like any other. */
  public Journey bringBack(Viewer viewer, String key, int number) {
    Journey known =
        journeys.find(key).filter(one -> EditDesk.sees(viewer, one)).orElseThrow(Refused::notFound);
    return edits.change(viewer, key, null, new WholeMap(get(known, number).map()));
  }
}
