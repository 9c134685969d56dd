package fr.prevenance.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prevenance.Refused;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Scale;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which criteria are strengths and which are urgent: mean satisfaction against mean importance
 * (Martilla and James, Journal of Marketing, 1977).
 *
 * <p>A criterion with fewer than 5 answers on an axis has no place, so it does not move the mean
 * thresholds either; its figures stay readable beside the map.
 */
public record SatisfactionMap(
    Unit unit,
    MapThreshold threshold,
    List<MapPoint> criteria,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Derived derived) {

  /**
   * How importance was derived where it was not asked.
   *
   * @param overall the question whose score the criteria explain
   * @param n those who answered all of them
   * @param drawn whether those were drawn by lot from more
   */
  public record Derived(Drivers.Method method, String overall, long n, boolean drawn, double r2) {}

  public enum Unit {
    NATIVE,
    PERCENT
  }

  private record Drawn(MapCriterion criterion, MapFigure satisfaction, MapFigure importance) {

    static Drawn of(MapCriterion asked, Unit unit) {
      return new Drawn(
          asked,
          MapFigure.of(asked.satisfaction(), asked.satisfactionScale(), unit),
          MapFigure.of(asked.weight(), unit));
    }

    boolean placed() {
      return satisfaction.enough() && importance.enough();
    }
  }

  public static SatisfactionMap of(List<MapCriterion> criteria, MapThreshold.Kind kind) {
    Unit unit = unitOf(criteria);
    List<Drawn> drawn = criteria.stream().map(criterion -> Drawn.of(criterion, unit)).toList();
    MapThreshold threshold =
        switch (kind) {
          case MEAN -> meanOf(drawn);
          case SCALE -> middleOf(criteria, unit);
        };
    return new SatisfactionMap(
        unit, threshold, drawn.stream().map(each -> point(each, threshold)).toList(), null);
  }

  SatisfactionMap derivedAs(Derived how) {
    return new SatisfactionMap(unit, threshold, criteria, how);
  }

  private static Unit unitOf(List<MapCriterion> criteria) {
    boolean alike =
        oneScale(criteria.stream().map(MapCriterion::satisfactionScale).toList())
            && oneScale(importanceScales(criteria));
    return alike ? Unit.NATIVE : Unit.PERCENT;
  }

  private static List<Scale> importanceScales(List<MapCriterion> criteria) {
    return criteria.stream()
        .flatMap(one ->
            one.weight() instanceof MapCriterion.Weight.Stated stated
                ? Stream.of(stated.scale())
                : Stream.empty())
        .toList();
  }

  /** A scale where low is good has to be turned round, which only percentages can show. */
  private static boolean oneScale(List<Scale> scales) {
    return scales.stream()
        .allMatch(scale ->
            scale.direction() == Direction.UP
                && scale.min() == scales.getFirst().min()
                && scale.max() == scales.getFirst().max());
  }

  private static MapThreshold meanOf(List<Drawn> drawn) {
    return new MapThreshold(
        MapThreshold.Kind.MEAN, mean(drawn, Drawn::importance), mean(drawn, Drawn::satisfaction));
  }

  private static @Nullable Double mean(List<Drawn> drawn, Function<Drawn, MapFigure> axis) {
    List<Drawn> placed = drawn.stream().filter(Drawn::placed).toList();
    if (placed.isEmpty()) return null;
    ToDoubleFunction<Drawn> mean = each -> Objects.requireNonNull(axis.apply(each).mean());
    return placed.stream().mapToDouble(mean).sum() / placed.size();
  }

  private static MapThreshold middleOf(List<MapCriterion> criteria, Unit unit) {
    if (unit == Unit.PERCENT && !importanceScales(criteria).isEmpty())
      return new MapThreshold(MapThreshold.Kind.SCALE, 50.0, 50.0);
    if (criteria.isEmpty()) return new MapThreshold(MapThreshold.Kind.SCALE, null, null);
    List<Scale> importance = importanceScales(criteria);
    if (importance.isEmpty()) throw Refused.invalidField("threshold", "insight.derived.threshold");
    return new MapThreshold(
        MapThreshold.Kind.SCALE,
        importance.getFirst().middle(),
        criteria.getFirst().satisfactionScale().middle());
  }

  private static MapPoint point(Drawn drawn, MapThreshold threshold) {
    Double satisfied = threshold.satisfaction();
    Double important = threshold.importance();
    MapFigure satisfaction = drawn.satisfaction();
    MapFigure importance = drawn.importance();
    if (!drawn.placed() || satisfied == null || important == null) {
      return point(drawn, null, false, MapPoint.Reason.TOO_FEW);
    }
    boolean toConfirm = satisfaction.crosses(satisfied) || importance.crosses(important);
    int zone = zone(importance.reaches(important), satisfaction.reaches(satisfied));
    return point(drawn, zone, toConfirm, null);
  }

  private static int zone(boolean important, boolean satisfied) {
    if (important) return satisfied ? 1 : 2;
    return satisfied ? 3 : 4;
  }

  private static MapPoint point(
      Drawn drawn, @Nullable Integer zone, boolean toConfirm, MapPoint.@Nullable Reason reason) {
    return new MapPoint(
        drawn.criterion().key(),
        drawn.criterion().criterionKey(),
        drawn.criterion().label(),
        drawn.satisfaction().n(),
        drawn.importance().n(),
        drawn.satisfaction().mean(),
        drawn.importance().mean(),
        drawn.satisfaction().interval(),
        drawn.importance().interval(),
        zone,
        toConfirm,
        reason);
  }
}
