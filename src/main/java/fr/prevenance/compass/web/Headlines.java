package fr.prevenance.compass.web;

import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.Period;
import fr.prevenance.organization.Perspective;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.TrendChart;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The recommendation of the whole: its value, interval and course. */
@Component
class Headlines {

  private static final int MONTHS = 12;

  /**
   * @param change against the period just before, null when there is nothing to compare
   */
  record Nps(MeasureRef ref, Measurement now, @Nullable Change change) {

    double value() {
      return now.value() == null ? 0 : now.value();
    }

    String course() {
      if (isFirst(now)) return "first";
      if (change == null) return "alone";
      if (!change.significant()) return "stable";
      return change.difference() > 0 ? "up" : "down";
    }
  }

  private final Measures measures;

  Headlines(Measures measures) {
    this.measures = measures;
  }

  Optional<Survey> survey(List<Survey> open) {
    return open.stream()
        .filter(survey -> !survey.questionnaire().npsQuestions().isEmpty())
        .max(
            java.util.Comparator.comparing(
                survey -> java.util.Objects.requireNonNull(survey.life().publishedAt())));
  }

  /** Null when nobody has answered in the period. */
  @Nullable Nps nps(Survey survey, Perspective perspective) {
    var ref =
        MeasureRef.of(
            "survey.nps",
            survey.key() + "." + survey.questionnaire().npsQuestions().getFirst().key());
    Measurement now = measures.measure(ref, scope(perspective, perspective.period()));
    if (now.value() == null) return null;
    Period before = perspective.period().previous();
    Change change =
        before == null
            ? null
            : Change.between(measures.measure(ref, scope(perspective, before)), now);
    return new Nps(ref, now, change);
  }

  HomePage.Headline headline(Nps nps, Perspective perspective, HomePage.@Nullable Turn turn) {
    TrendChart trend = TrendChart.of(months(nps.ref(), perspective));
    String value = Formats.signed(nps.value());
    return new HomePage.Headline(
        Words.t("compass.nps"),
        value,
        detail(nps.now()),
        change(nps.change()),
        nps.change() == null || !nps.change().significant() ? null : nps.change().difference() > 0,
        trend,
        Words.t("compass.nps.trend", MONTHS, value),
        turn);
  }

  private List<TrendChart.Point> months(MeasureRef ref, Perspective perspective) {
    LocalDate first = YearMonth.from(perspective.today()).minusMonths(MONTHS - 1).atDay(1);
    return measures
        .byMonth(ref, new Scope(perspective.unit().key(), first, perspective.today()))
        .stream()
        .map(Headlines::point)
        .toList();
  }

  private static TrendChart.Point point(PeriodMeasurement month) {
    Measurement measured = month.measurement();
    Interval interval = measured.interval();
    Double value = measured.value();
    double middle = value == null ? 0 : value;
    return new TrendChart.Point(
        Dates.monthShort(YearMonth.parse(month.period())),
        value,
        interval == null ? middle : interval.low(),
        interval == null ? middle : interval.high(),
        measured.n() == null ? 0 : measured.n());
  }

  /** One answer alone: its interval says nothing. */
  private static boolean isFirst(Measurement now) {
    return now.n() != null && now.n() == 1;
  }

  private static String detail(Measurement now) {
    Interval interval = now.interval();
    String range =
        interval == null || isFirst(now)
            ? ""
            : Words.t(
                "compass.nps.between",
                Formats.signed(interval.low()),
                Formats.signed(interval.high()));
    return Words.t(
        now.indicative() ? "compass.nps.detail.indicative" : "compass.nps.detail",
        range,
        Words.plural("compass.answers", now.n() == null ? 0 : now.n()));
  }

  private static String change(@Nullable Change change) {
    if (change == null) return "";
    String points = Formats.signed(change.difference());
    return Words.t(
        change.significant() ? "compass.change.significant" : "compass.change.stable", points);
  }

  private static Scope scope(Perspective perspective, Period period) {
    return new Scope(perspective.unit().key(), period.from(), period.to());
  }
}
