package fr.prevenance.journey.web.versions;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapVersion;
import fr.prevenance.journey.VersionDesk;
import fr.prevenance.journey.edit.MapComparison;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts the page of versions together; unless asked otherwise the newest one stands against the map
 * as it is.
 */
@Component("journeyVersionsPages")
class VersionsPages {

  static final String NOW = "now";

  private final VersionDesk desk;
  private final Differences differences;

  VersionsPages(VersionDesk desk, Differences differences) {
    this.desk = desk;
    this.differences = differences;
  }

  VersionsPage page(Viewer viewer, Journey journey, String from, String to, Form form) {
    ZoneId zone = viewer.units().zoneOf(journey.unit());
    List<MapVersion> kept = desk.of(journey);
    boolean writes = viewer.writes() && viewer.sees(journey.unit()) && !journey.isArchived();
    return new VersionsPage(
        new VersionsPage.Front(journey.key(), journey.title(), writes),
        kept.stream().map(one -> line(one, zone)).toList(),
        kept.isEmpty() ? null : difference(journey, kept, from, to),
        form);
  }

  private VersionsPage.Difference difference(
      Journey journey, List<MapVersion> kept, String from, String to) {
    MapVersion older = find(kept, from).orElse(kept.getFirst());
    Optional<MapVersion> newer = find(kept, to);
    JourneyMap after = newer.map(MapVersion::map).orElse(journey.map());
    return new VersionsPage.Difference(
        String.valueOf(older.number()),
        newer.map(one -> String.valueOf(one.number())).orElse(NOW),
        options(kept),
        older.name(),
        newer.map(MapVersion::name).orElse(Words.t("mapeditor.version.now")),
        differences.parts(MapComparison.between(older.map(), after)));
  }

  private static List<Option> options(List<MapVersion> kept) {
    List<Option> options =
        new ArrayList<>(List.of(new Option(NOW, Words.t("mapeditor.version.now"))));
    kept.forEach(one -> options.add(new Option(String.valueOf(one.number()), one.name())));
    return options;
  }

  private static VersionsPage.Line line(MapVersion one, ZoneId zone) {
    String day = Dates.date(one.keptAt().atZone(zone).toLocalDate());
    return new VersionsPage.Line(
        one.number(), one.name(), Words.t("mapeditor.version.kept", day, one.keptBy()));
  }

  private static Optional<MapVersion> find(List<MapVersion> kept, String number) {
    return kept.stream().filter(one -> String.valueOf(one.number()).equals(number)).findFirst();
  }
}
