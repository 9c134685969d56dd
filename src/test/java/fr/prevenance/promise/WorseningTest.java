package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.UnitOfMeasure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorseningTest {

  @Test
  void two_worse_months_in_a_row_are_a_worsening() {
    assertThat(twice(Operator.AT_LEAST, 90.0, 88.0, 85.0)).isTrue();
    assertThat(twice(Operator.AT_LEAST, 85.0, 88.0, 85.0)).isFalse();
    assertThat(twice(Operator.AT_LEAST, 90.0, 88.0, 88.0)).as("the same is not worse").isFalse();
    assertThat(twice(Operator.AT_LEAST, 85.0, 88.0, 90.0)).isFalse();
    assertThat(twice(Operator.AT_MOST, 5.0, 6.0, 7.0)).isTrue();
    assertThat(twice(Operator.AT_MOST, 7.0, 6.0, 5.0)).isFalse();
  }

  @Test
  void a_missing_month_tells_nothing() {
    assertThat(twice(Operator.AT_LEAST, 90.0, null, 85.0)).isFalse();
    assertThat(twice(Operator.AT_LEAST, 90.0, 85.0)).isFalse();
    assertThat(twice(Operator.AT_LEAST)).isFalse();
    assertThat(Worsening.twice(Proof.NONE, months(90.0, 88.0, 85.0))).isFalse();
  }

  private static boolean twice(Operator operator, @Nullable Double... values) {
    Proof proof = new Proof(Texts.PROBE, Target.of(operator, 80, 0), ProofPeriod.ROLLING_90, 30);
    return Worsening.twice(proof, months(values));
  }

  private static List<PeriodMeasurement> months(@Nullable Double... values) {
    return Arrays.stream(values)
        .map(value ->
            new PeriodMeasurement(
                "2026-01", Measurement.bare(value, UnitOfMeasure.PERCENT, Direction.UP)))
        .toList();
  }
}
