package fr.prevenance.journey.web.share;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.journey.share.ShareDesk;
import fr.prevenance.journey.share.ShareId;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.journey.web.map.Doors;
import fr.prevenance.journey.web.map.LiveMapPages;
import fr.prevenance.journey.web.map.MapPage;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Period;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.DayRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Shows a shared map as its own unit lives it, over the last ninety days; a crowd costs one reading
 * in ten seconds.
 */
@Component
class PublicJourneys {

  private record Asked(ShareId share, int revision, LocalDate today, Locale language) {}

  private final Cache<Asked, PublicJourney> kept =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(Duration.ofSeconds(10)).build();
  private final LiveMapPages pages;
  private final Viewers viewers;
  private final PeopleDesk people;

  PublicJourneys(LiveMapPages pages, Viewers viewers, PeopleDesk people) {
    this.pages = pages;
    this.viewers = viewers;
    this.people = people;
  }

  PublicJourney read(ShareDesk.Shown shown, Locale language) {
    var asked = new Asked(shown.share().id(), shown.journey().revision(), shown.today(), language);
    return kept.get(asked, one -> read(shown));
  }

  private PublicJourney read(ShareDesk.Shown shown) {
    Viewer anyone =
        viewers.script(new TokenId(shown.share().id().value()), Words.t("mapview.share.reader"));
    Set<String> colleagues =
        people.all().stream().map(Employee::name).map(Likeness::folded).collect(Collectors.toSet());
    MapPage page =
        pages.page(sight(anyone, shown), Doors.outside(colleagues), shown.share().quoted());
    return new PublicJourney(page, anyone.organization().name());
  }

  private static Sight sight(Viewer viewer, ShareDesk.Shown shown) {
    Journey journey = shown.journey();
    Unit unit = viewer.units().get(journey.unit());
    Period period = Period.of(Period.DEFAULT, shown.today());
    Period before = period.previous();
    var window =
        new LiveWindow(
            new DayRange(period.from(), period.to()),
            before == null ? null : new DayRange(before.from(), before.to()),
            shown.today());
    return new Sight(
        viewer, journey, unit, unit.isRoot() ? null : viewer.scope(unit.key()), period, window);
  }
}
