package fr.prevenance.journey.share;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.Secrets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives links to a map, and takes them back. */
@Service
@Transactional
public class ShareDesk {

  private static final int CODE_LENGTH = 14;
  private static final int LONGEST_DAYS = 366;

  private final JourneyDesk journeys;
  private final Shares shares;
  private final UnitDesk units;
  private final Clock clock;

  ShareDesk(JourneyDesk journeys, Shares shares, UnitDesk units, Clock clock) {
    this.journeys = journeys;
    this.shares = shares;
    this.units = units;
    this.clock = clock;
  }

  @Bean
  static PublicPath journeyPath() {
    return new PublicPath(Share.PREFIX, Shares.KIND);
  }

  public Share give(Viewer viewer, String key, @Nullable LocalDate until, boolean quoted) {
    Journey journey = held(viewer, key);
    LocalDate today = today(journey);
    if (until == null) throw Refused.invalidField("until", "mapview.share.until.missing");
    if (until.isBefore(today)) throw Refused.invalidField("until", "mapview.share.until.past");
    if (until.isAfter(today.plusDays(LONGEST_DAYS)))
      throw Refused.invalidField("until", "mapview.share.until.far");
    if (journey.isArchived()) throw Refused.conflict("mapview.share.archived", journey.title());
    var given = new Share.Given(clock.instant(), viewer.actor().name());
    var share =
        new Share(
            new ShareId(Ids.next()),
            journey.id(),
            Secrets.code(CODE_LENGTH),
            quoted,
            until,
            given,
            null);
    shares.insert(share);
    return share;
  }

  public void revoke(Viewer viewer, String key, ShareId id) {
    shares.update(known(viewer, key, id).revoked(clock.instant()));
  }

  /** The link answers again, as long as its day has not passed. */
  public void restore(Viewer viewer, String key, ShareId id) {
    shares.update(known(viewer, key, id).revoked(null));
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Share> of(Journey journey) {
    return shares.of(journey.id());
  }

  /** For whoever has the link: the share and its map, while both are open. */
  @Transactional(readOnly = true)
  public Shown shown(ShareId id) {
    Share share = shares.find(id).orElseThrow(Refused::notFound);
    Journey journey = journeys.get(share.journey());
    LocalDate today = today(journey);
    if (!share.isOpen(today) || journey.isArchived()) throw Refused.notFound();
    return new Shown(share, journey, today);
  }

  public record Shown(Share share, Journey journey, LocalDate today) {}

  public LocalDate today(Journey journey) {
    return LocalDate.now(clock.withZone(units.tree().zoneOf(journey.unit())));
  }

  private Share known(Viewer viewer, String key, ShareId id) {
    Journey journey = held(viewer, key);
    return shares
        .find(id)
        .filter(one -> one.journey().equals(journey.id()))
        .orElseThrow(Refused::notFound);
  }

  private Journey held(Viewer viewer, String key) {
    viewer.mustWrite();
    Journey journey = journeys.get(viewer, key);
    if (!viewer.sees(journey.unit())) throw Refused.notFound();
    return journey;
  }
}
