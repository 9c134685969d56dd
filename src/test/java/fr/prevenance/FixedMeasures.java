package fr.prevenance;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.MeasureSource;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.UnitMeasurement;
import fr.prevenance.measure.UnitOfMeasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Figures known in advance, for tests: around 5 until March 2026; from then on “better” is around
 * 8.
 */
@Component
public class FixedMeasures implements MeasureSource {

  public static final LocalDate TURN = LocalDate.of(2026, 3, 1);
  private static final Scale TEN = new Scale(0, 10, 1, Direction.UP);

  @Override
  public String source() {
    return "test.fixed";
  }

  @Override
  public List<MeasureDescription> catalogue() {
    return List.of(line("better"), line("flat"), line("few"));
  }

  @Override
  public Optional<Measurement> measure(MeasureRef ref, Scope scope) {
    if (describe(ref.key()).isEmpty()) return Optional.empty();
    boolean later = !Objects.requireNonNull(scope.from()).isBefore(TURN);
    Mean mean = Mean.of(Scores.of(counts(ref.key(), later)), TEN);
    return Optional.of(Measurement.of(mean, TEN).over(scope, Instant.EPOCH));
  }

  @Override
  public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
    return List.of(
        new PeriodMeasurement(
            "2026-02",
            measure(ref, Scope.between(TURN.minusMonths(1), TURN.minusDays(1))).orElseThrow()),
        new PeriodMeasurement(
            "2026-03", measure(ref, Scope.between(TURN, TURN.plusMonths(1))).orElseThrow()));
  }

  @Override
  public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
    return List.of();
  }

  private static Map<Integer, Long> counts(String key, boolean later) {
    if (key.equals("few")) return Map.of(8, 5L);
    return key.equals("better") && later ? Map.of(7, 40L, 9, 40L) : Map.of(4, 40L, 6, 40L);
  }

  private MeasureDescription line(String key) {
    return new MeasureDescription(
        source(), key, "Information " + key, UnitOfMeasure.SCALE_POINTS, Direction.UP);
  }
}
