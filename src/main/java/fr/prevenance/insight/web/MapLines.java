package fr.prevenance.insight.web;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.insight.MapPoint;
import fr.prevenance.measure.Interval;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the points of a map into words: under the name of their criterion, unless two share it. */
record MapLines(List<MapPoint> points, Map<String, String> names, PageUrl url, String chosen) {

  static final List<String> CSS = List.of("neutre", "tenu", "rompu", "info", "risque");

  static MapLines of(List<MapPoint> points, List<Criterion> criteria, PageUrl url, String chosen) {
    Map<String, String> known =
        criteria.stream().collect(Collectors.toMap(Criterion::key, Criterion::name));
    List<String> tied = points.stream().map(point -> String.valueOf(point.criterionKey())).toList();
    Map<String, String> names = new HashMap<>();
    for (MapPoint point : points) {
      boolean alone = Collections.frequency(tied, String.valueOf(point.criterionKey())) == 1;
      names.put(
          point.key(),
          alone
              ? known.getOrDefault(String.valueOf(point.criterionKey()), point.label())
              : point.label());
    }
    return new MapLines(points, names, url, chosen);
  }

  /** The criterion's own name, for a sentence. */
  String subject(MapPoint point) {
    return names.getOrDefault(point.key(), point.label());
  }

  /** Where room is short, the shorter of what the criterion and the question are called. */
  String name(MapPoint point) {
    return point.label().length() < subject(point).length() ? point.label() : subject(point);
  }

  String title(MapPoint point) {
    return point.label().length() < subject(point).length() ? subject(point) : point.label();
  }

  String href(MapPoint point) {
    return url.with("point", point.key()).toString();
  }

  List<MapPage.Line> all() {
    return points.stream().map(this::line).toList();
  }

  /** The urgent first, then what to make known; inside a zone, what matters most. */
  List<MapPage.Zone> zones() {
    return Stream.of(2, 1, 4, 3, 0)
        .map(this::zone)
        .filter(zone -> !zone.lines().isEmpty())
        .toList();
  }

  MapPage.Line line(MapPoint point) {
    int zone = zoneOf(point);
    boolean indicative = Math.min(point.satisfactionN(), point.importanceN()) < 30;
    return new MapPage.Line(
        point.key(),
        name(point),
        href(point),
        point.key().equals(chosen),
        reading(point.satisfaction(), point.satisfactionInterval(), point.satisfactionN()),
        reading(point.importance(), point.importanceInterval(), point.importanceN()),
        new MapPage.Standing(
            zone,
            Words.t("insight.map.title." + zone),
            CSS.get(zone),
            point.toConfirm(),
            indicative));
  }

  private MapPage.Zone zone(int number) {
    List<MapPage.Line> inside =
        points.stream()
            .filter(point -> zoneOf(point) == number)
            .sorted((one, other) -> Double.compare(importance(other), importance(one)))
            .map(this::line)
            .toList();
    return new MapPage.Zone(
        number == 0 ? "?" : String.valueOf(number),
        CSS.get(number),
        Words.t("insight.map.title." + number),
        inside);
  }

  private static int zoneOf(MapPoint point) {
    return Objects.requireNonNullElse(point.zone(), 0);
  }

  private static double importance(MapPoint point) {
    return Objects.requireNonNullElse(point.importance(), -1.0);
  }

  private static MapPage.Reading reading(
      @Nullable Double value, @Nullable Interval interval, long n) {
    String margin =
        interval == null
            ? ""
            : Words.t("insight.margin", Formats.upTo((interval.high() - interval.low()) / 2, 2));
    return new MapPage.Reading(
        Formats.decimal(value, 1),
        margin,
        n,
        value,
        interval == null ? null : (Double) interval.low(),
        interval == null ? null : (Double) interval.high());
  }
}
