package fr.prevenance.journey.web.touchpoint;

import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.journey.QuestionsBehind;
import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.MonthsAlong;
import fr.prevenance.journey.live.MonthsAlong.MonthMean;
import fr.prevenance.journey.live.Voices;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.measure.Interval;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.TrendChart;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Lived;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** By what the life of a contact is known: months, questions, words. */
@Component
class Evidences {

  private static final int MONTHS = 12;
  private static final int VOICES = 6;

  private final MonthsAlong months;
  private final Voices voices;
  private final CriterionDesk criteria;
  private final ObjectProvider<QuestionsBehind> questions;

  Evidences(
      MonthsAlong months,
      Voices voices,
      CriterionDesk criteria,
      ObjectProvider<QuestionsBehind> questions) {
    this.months = months;
    this.voices = voices;
    this.criteria = criteria;
    this.questions = questions;
  }

  /** The unhappiest of the window; of what is old, those of its own time. */
  List<Voices.Voice> voices(Sight sight, LivePoint point) {
    DayRange days =
        point.evidence() == Evidence.AGED
            ? new DayRange(null, point.lastSaid())
            : sight.window().days();
    return voices.of(point, sight.units(), days, VOICES);
  }

  TouchpointPage.Course course(Sight sight, LivePoint point) {
    LocalDate to = sight.window().days().to();
    LocalDate today = sight.window().today();
    YearMonth last = YearMonth.from(to == null || to.isAfter(today) ? today : to);
    List<MonthMean> course = months.of(point, sight.units(), last, MONTHS);
    return new TouchpointPage.Course(
        TrendChart.of(
            course.stream().map(Evidences::drawn).toList(), value -> Formats.upTo(value, 1)),
        course.stream().filter(one -> one.mean().n() > 0).map(Evidences::month).toList());
  }

  TouchpointPage.Basis basis(LivePoint point) {
    List<TouchpointPage.Source> sources = new ArrayList<>();
    if (point.basis() == Lived.Basis.CRITERIA)
      point.touchpoint().criteria().stream()
          .flatMap(key -> criteria.find(key).stream())
          .forEach(one ->
              sources.add(
                  new TouchpointPage.Source(one.name(), Words.t("mapview.basis.criterion"), "")));
    questions
        .orderedStream()
        .flatMap(room -> room.of(point.pool().subjects()).stream())
        .forEach(asked -> sources.add(source(asked)));
    return new TouchpointPage.Basis(Words.t("mapview.basis." + point.basis()), sources);
  }

  private static TouchpointPage.Source source(QuestionsBehind.Asked asked) {
    String href =
        PageUrl.of("/insight/satisfaction")
            .with("survey", asked.survey())
            .with("question", asked.question())
            .toString();
    return new TouchpointPage.Source(asked.label(), asked.title(), href);
  }

  private static TrendChart.Point drawn(MonthMean one) {
    Double value = one.mean().value();
    Interval interval = one.mean().interval();
    double at = value == null ? 0 : value / 10;
    return new TrendChart.Point(
        Dates.monthShort(one.month()),
        value == null ? null : (Double) at,
        interval == null ? at : interval.low() / 10,
        interval == null ? at : interval.high() / 10,
        one.mean().n());
  }

  private static TouchpointPage.Month month(MonthMean one) {
    Interval interval = one.mean().interval();
    Double value = one.mean().value();
    return new TouchpointPage.Month(
        Dates.month(one.month()),
        Formats.decimal(value == null ? null : value / 10, 1),
        interval == null
            ? Formats.dash(null)
            : Words.t(
                "mapview.data.between",
                Formats.decimal(interval.low() / 10, 1),
                Formats.decimal(interval.high() / 10, 1)),
        Formats.whole(one.mean().n()));
  }
}
