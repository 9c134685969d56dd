package fr.prevenance.demo;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.IndicatorWish;
import fr.prevenance.indicator.Kind;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.indicator.TargetDesk;
import fr.prevenance.indicator.Targets;
import fr.prevenance.measure.Direction;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is counted week after week in the twelve units. */
@Component
@Order(4)
class IndicatorChapter implements DemoChapter {

  private static final String COUNTED_BY = "Claire Besson";

  private final IndicatorDesk indicators;
  private final PointDesk points;
  private final TargetDesk targets;
  private final UnitDesk units;

  IndicatorChapter(IndicatorDesk indicators, PointDesk points, TargetDesk targets, UnitDesk units) {
    this.targets = targets;
    this.indicators = indicators;
    this.points = points;
    this.units = units;
  }

  @Override
  public void tell(LocalDate today) {
    UnitTree tree = units.tree();
    for (DemoIndicator one : OndeaIndicators.all()) {
      Indicator indicator = indicators.create(wish(one));
      List<Point> weeks =
          one.before(today).stream()
              .map(week ->
                  Point.share(
                      tree.required(week.unitKey()).id(),
                      week.day(),
                      week.numerator(),
                      week.denominator()))
              .toList();
      points.write(indicator, weeks, COUNTED_BY);
      aim(indicator, tree.root().id(), today.getYear());
    }
  }

  /** What the charter promises is aimed at this year, and two points less the year before. */
  private void aim(Indicator indicator, UnitId root, int year) {
    OndeaPromises.network().stream()
        .map(DemoPromise::proved)
        .filter(proved -> proved.measure().equals("indicator.share " + indicator.key()))
        .forEach(proved -> {
          targets.aim(indicator, new Targets.Target(root, year, proved.target()));
          targets.aim(indicator, new Targets.Target(root, year - 1, proved.target() - 2));
        });
  }

  private static IndicatorWish wish(DemoIndicator one) {
    var reading = new IndicatorWish.Reading(Kind.SHARE, null, null, Direction.UP, 1, null, false);
    return new IndicatorWish(one.key(), one.name(), null, reading, null, one.criterionKey());
  }
}
