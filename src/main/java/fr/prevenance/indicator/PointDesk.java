package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes points, one by one or by the thousand, and gives them back. */
@Service
@Transactional
public class PointDesk {

  public static final int AT_ONCE = 20_000;

  private final Points points;
  private final IndicatorDesk indicators;
  private final Clock clock;

  PointDesk(Points points, IndicatorDesk indicators, Clock clock) {
    this.points = points;
    this.indicators = indicators;
    this.clock = clock;
  }

  /** All or nothing: what is wrong is named by its place, {@code points[3].day}. */
  public int record(Viewer viewer, Indicator indicator, List<PointWish> wishes) {
    if (wishes.isEmpty()) throw Refused.invalidField("points", "indicator.points.none");
    if (wishes.size() > AT_ONCE)
      throw Refused.invalidField("points", "indicator.points.many", AT_ONCE);
    var rules = PointRules.of(indicator, viewer, indicators.today(viewer));
    List<Point> read = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      Point point = rules.read("points[" + i + "].", wishes.get(i));
      if (point != null) read.add(point);
    }
    if (!rules.mistakes().isEmpty())
      throw Refused.invalidFields(rules.mistakes().stream().limit(1_000).toList());
    return write(indicator, read, viewer.actor().name());
  }

  /** One point, with its fields named as they are typed. */
  public Point record(Viewer viewer, Indicator indicator, PointWish wish) {
    var rules = PointRules.of(indicator, viewer, indicators.today(viewer));
    Point point = rules.read("", wish);
    if (point == null) throw Refused.invalidFields(rules.mistakes());
    write(indicator, List.of(point), viewer.actor().name());
    return point;
  }

  /** Points that are known to be right, as many as there are; what stood there is replaced. */
  public int write(Indicator indicator, List<Point> read, String by) {
    if (indicator.isArchived()) throw Refused.conflict("indicator.archived");
    for (int from = 0; from < read.size(); from += AT_ONCE) {
      points.write(
          indicator.id(),
          read.subList(from, Math.min(read.size(), from + AT_ONCE)),
          by,
          clock.instant());
    }
    return read.size();
  }

  @Transactional(readOnly = true)
  public Optional<Point> find(Indicator indicator, UnitId unit, LocalDate day) {
    return points.find(indicator.id(), unit, day);
  }

  /** What a unit told of each indicator on that day. */
  @Transactional(readOnly = true)
  public Map<IndicatorId, Point> on(UnitId unit, LocalDate day) {
    return points.told(unit, day, false).stream()
        .collect(Collectors.toMap(Points.Told::indicator, Points.Told::point));
  }

  /** The last that a unit told of each indicator before that day. */
  @Transactional(readOnly = true)
  public Map<IndicatorId, Point> before(UnitId unit, LocalDate day) {
    return points.told(unit, day, true).stream()
        .collect(Collectors.toMap(Points.Told::indicator, Points.Told::point));
  }

  /**
   * @throws Refused not found when nothing stands there, or out of sight
   */
  public Point remove(Viewer viewer, Indicator indicator, String unitKey, LocalDate day) {
    UnitId unit = viewer.unit(unitKey).id();
    Point known = find(indicator, unit, day).orElseThrow(Refused::notFound);
    points.delete(indicator.id(), unit, day);
    return known;
  }

  @Transactional(readOnly = true)
  public List<Point> page(Indicator indicator, PointQuery query) {
    return points.page(indicator.id(), query);
  }

  @Transactional(readOnly = true)
  public long count(Indicator indicator, PointQuery query) {
    return points.count(indicator.id(), query);
  }
}
