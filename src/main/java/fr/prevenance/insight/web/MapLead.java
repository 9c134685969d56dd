package fr.prevenance.insight.web;

import fr.prevenance.insight.MapPoint;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The sentence at the head of the map: how many subjects are urgent, and which one most. */
record MapLead(SatisfactionMap map, Function<MapPoint, String> names) {

  /** So much further from both thresholds than the second that it stands alone. */
  private static final double FAR_AHEAD = 1.4;

  Content sentence() {
    if (map.criteria().stream().allMatch(point -> point.zone() == null))
      return Words.rich("insight.map.lead.few");
    List<MapPoint> urgent = urgent();
    if (urgent.isEmpty()) {
      long strong = in(1);
      return Words.richPlural(
          "insight.map.lead.calm", strong, Formats.sentence(Spelled.feminine(strong)));
    }
    String first = plain(names.apply(urgent.getFirst()));
    if (urgent.size() == 1) return Words.rich("insight.map.lead.one", first);
    String count = Formats.sentence(Spelled.masculine(urgent.size()));
    return Words.rich(
        farAhead(urgent) ? "insight.map.lead.far" : "insight.map.lead.ahead", count, first);
  }

  List<MapPoint> urgent() {
    return map.criteria().stream()
        .filter(point -> Objects.equals(point.zone(), 2))
        .sorted(Comparator.comparingDouble(this::urgency).reversed())
        .toList();
  }

  private boolean farAhead(List<MapPoint> urgent) {
    return urgency(urgent.getFirst()) >= FAR_AHEAD * urgency(urgent.get(1));
  }

  /** How far into the zone: what lacks in satisfaction and what exceeds in importance. */
  private double urgency(MapPoint point) {
    return Objects.requireNonNull(map.threshold().satisfaction())
        - Objects.requireNonNull(point.satisfaction())
        + Objects.requireNonNull(point.importance())
        - Objects.requireNonNull(map.threshold().importance());
  }

  private long in(int zone) {
    return map.criteria().stream().filter(point -> Objects.equals(point.zone(), zone)).count();
  }

  /** Inside a sentence a name starts small, unless it is an acronym. */
  private static String plain(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return name.isEmpty() || acronym
        ? name
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
