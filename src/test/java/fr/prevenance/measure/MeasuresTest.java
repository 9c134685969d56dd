package fr.prevenance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevenance.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MeasuresTest {

  private static final MeasureRef LOYALTY = MeasureRef.of("survey.nps", "visit.nps");
  private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

  /** Promises an NPS for one question, over the whole house or one agency. */
  private static final class OneQuestion implements MeasureSource {
    @Override
    public String source() {
      return "survey.nps";
    }

    @Override
    public List<MeasureDescription> catalogue() {
      return List.of(
          new MeasureDescription(
              source(), "visit.nps", "Visite", UnitOfMeasure.NPS_POINTS, Direction.UP));
    }

    @Override
    public Optional<Measurement> measure(MeasureRef ref, Scope scope) {
      if (describe(ref.key()).isEmpty()) return Optional.empty();
      long promoters = "lyon".equals(scope.unitKey()) ? 1 : 3;
      return Optional.of(
          Measurement.of(Nps.of(Scores.of(Map.of(10, promoters, 2, 1L)))).over(scope, NOON));
    }

    @Override
    public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
      return List.of(new PeriodMeasurement("2026-03", measure(ref, scope).orElseThrow()));
    }

    @Override
    public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
      return List.of(new UnitMeasurement("lyon", measure(ref, scope.in("lyon")).orElseThrow()));
    }
  }

  private final Measures measures = new Measures(List.of(new OneQuestion()));

  @Test
  void a_figure_is_asked_of_the_source_that_owns_it() {
    Measurement measurement = measures.measure(LOYALTY, Scope.ALL);

    assertThat(measurement.value()).isEqualTo(50.0);
    assertThat(measurement.n()).isEqualTo(4);
    assertThat(measurement.indicative()).isTrue();
    assertThat(measures.require(LOYALTY).label()).isEqualTo("Visite");
  }

  @Test
  void the_unit_of_the_question_wins_over_the_unit_of_the_reference() {
    MeasureRef lyon = new MeasureRef("survey.nps", "visit.nps", "lyon", null, null);

    assertThat(measures.measure(lyon, Scope.ALL).value()).isEqualTo(0.0);
    assertThat(measures.measure(lyon, Scope.ALL.in("paris")).value()).isEqualTo(50.0);
  }

  @Test
  void a_figure_that_nobody_owns_is_not_found_by_address() {
    for (MeasureRef unknown :
        List.of(MeasureRef.of("weather.rain", "x"), MeasureRef.of("survey.nps", "other.nps"))) {
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> measures.measure(unknown, Scope.ALL))
          .returns(Refused.Kind.NOT_FOUND, Refused::kind);
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> measures.byMonth(unknown, Scope.ALL))
          .returns(Refused.Kind.NOT_FOUND, Refused::kind);
    }
  }

  @Test
  void a_reference_to_nothing_cannot_be_held() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> measures.require(MeasureRef.of("weather.rain", "x")))
        .returns(Refused.Kind.INVALID, Refused::kind)
        .returns("measure.unknown-source", Refused::key);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> measures.require(MeasureRef.of("survey.nps", "other.nps")))
        .returns("measure.unknown-key", Refused::key);
  }

  @Test
  void a_period_that_ends_before_it_starts_is_refused() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Scope.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 31)))
        .returns("measure.scope.reversed", Refused::key);
  }

  @Test
  void a_month_is_written_flat_and_keeps_its_estimate_to_itself() {
    Scope march = Scope.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    String json =
        JsonMapper.builder()
            .build()
            .writeValueAsString(measures.byMonth(LOYALTY, march).getFirst());

    assertThat(json)
        .contains("\"period\":\"2026-03\"", "\"n\":4", "\"value\":50.0", "\"interval\":{\"low\":")
        .contains("\"unit\":\"NPS_POINTS\"", "\"direction\":\"UP\"", "\"from\":\"2026-03-01\"")
        .contains("\"to\":\"2026-03-31\"", "\"freshAt\":\"2026-04-01T12:00:00Z\"")
        .doesNotContain("estimate", "measurement", "sample", "indicative");
  }

  @Test
  void an_nps_is_written_as_the_contract_names_it() {
    String json = JsonMapper.builder().build().writeValueAsString(Nps.of(Scores.NONE));

    assertThat(json)
        .contains("\"n\":0", "\"promoters\":0", "\"nps\":null", "\"interval\":null")
        .doesNotContain("value", "estimate");
  }
}
