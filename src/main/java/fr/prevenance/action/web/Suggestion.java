package fr.prevenance.action.web;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.organization.Perspective;
import fr.prevenance.platform.web.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A new action begun for the reader: from where they came, what to measure, and how far to aim. */
@Component
class Suggestion {

  /** What the address of a new action may say. */
  record Source(
      @Nullable String origin,
      @Nullable String survey,
      @Nullable String question,
      @Nullable String criterion,
      @Nullable String unit,
      @Nullable String comment) {

    @Nullable String key() {
      return survey == null || question == null ? null : survey + "." + question;
    }
  }

  private static final int DAYS = 90;
  private static final int UNTIL_VERIFIED = 90;

  private final Measures measures;
  private final CriterionDesk criteria;

  Suggestion(Measures measures, CriterionDesk criteria) {
    this.measures = measures;
    this.criteria = criteria;
  }

  ActionForm of(Source source, Perspective perspective) {
    LocalDate today = perspective.today();
    String unit = source.unit() == null ? perspective.unit().key() : source.unit();
    LocalDate from = today.minusDays(DAYS);
    LocalDate to = today.minusDays(1);
    MeasureDescription measure = measure(source.key());
    Aim aim = measure == null ? new Aim(">=", "") : aim(measure, unit, Scope.between(from, to));
    return new ActionForm(
        title(source),
        Objects.requireNonNullElse(source.origin(), "MANUAL"),
        source.comment() == null ? source.key() : source.comment(),
        source.comment(),
        "",
        source.criterion(),
        unit,
        "",
        "",
        today.plusDays(30).toString(),
        measures.catalogue().isEmpty() ? TrialForm.BY_PERSON : "measure",
        measure == null ? "" : measure.source() + " " + measure.key(),
        aim.operator(),
        aim.expected(),
        from.toString(),
        to.toString(),
        "30",
        "",
        "",
        today.plusDays(UNTIL_VERIFIED).toString(),
        null);
  }

  private record Aim(String operator, String expected) {}

  private @Nullable MeasureDescription measure(@Nullable String key) {
    if (key == null) return null;
    return measures.catalogue().stream()
        .filter(one -> one.key().equals(key))
        .min(java.util.Comparator.comparing(one -> !one.source().equals("survey.mean")))
        .orElse(null);
  }

  /** One tenth of the scale's usual width better than today: far enough to show above the noise. */
  private Aim aim(MeasureDescription measure, String unit, Scope baseline) {
    Measurement now =
        measures.measure(
            new MeasureRef(measure.source(), measure.key(), unit, null, null), baseline);
    boolean up = measure.direction() == Direction.UP;
    Double value = now.value();
    if (value == null) return new Aim(up ? ">=" : "<=", "");
    double step = measure.unit() == UnitOfMeasure.SCALE_POINTS ? Math.abs(value) * 0.1 : 10;
    BigDecimal aimed =
        BigDecimal.valueOf(up ? value + step : value - step).setScale(1, RoundingMode.HALF_UP);
    return new Aim(up ? ">=" : "<=", aimed.stripTrailingZeros().toPlainString().replace('.', ','));
  }

  private String title(Source source) {
    if (source.criterion() == null) return "";
    return criteria
        .find(source.criterion())
        .map(Criterion::name)
        .map(name -> Words.t("action.suggested.title", name))
        .orElse("");
  }
}
