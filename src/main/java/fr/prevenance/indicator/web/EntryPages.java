package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is already told for a unit and a day, and what was told before. */
@Component
class EntryPages {

  private final IndicatorDesk desk;
  private final PointDesk points;

  EntryPages(IndicatorDesk desk, PointDesk points) {
    this.desk = desk;
    this.points = points;
  }

  /**
   * The day asked for, or else the end of the month that is told now: the last one, until the
   * fifteenth of the next.
   */
  LocalDate day(Perspective seen, @Nullable LocalDate asked) {
    if (asked != null) return asked;
    LocalDate today = seen.today();
    return (today.getDayOfMonth() <= 15
            ? YearMonth.from(today).minusMonths(1)
            : YearMonth.from(today))
        .atEndOfMonth();
  }

  /**
   * @param said what was typed and is not saved, by the key of the indicator
   */
  @Transactional(readOnly = true)
  public EntryPage page(
      Viewer viewer, Perspective seen, LocalDate day, Map<String, EntryBatch.Wrong> said) {
    var on = points.on(seen.unit().id(), day);
    var before = points.before(seen.unit().id(), day);
    List<EntryPage.Line> lines =
        desk.current().stream()
            .map(one ->
                line(
                    seen.unit().key(),
                    day,
                    one,
                    said.get(one.key()),
                    on.get(one.id()),
                    before.get(one.id())))
            .toList();
    long told =
        lines.stream().filter(line -> !line.typed().isEmpty() && line.mistakes().isEmpty()).count();
    return new EntryPage(
        lead(lines.size(), told, day, seen),
        seen.unit().name(),
        seen.unit().key(),
        day.toString(),
        days(seen, day),
        lines,
        said.size(),
        viewer.writes());
  }

  private static EntryPage.Line line(
      String unit,
      LocalDate day,
      Indicator one,
      EntryBatch.@Nullable Wrong wrong,
      @Nullable Point known,
      @Nullable Point before) {
    String told =
        before == null
            ? ""
            : Words.t(
                "indicator.entry.before",
                FigureText.of(one.gauge(), before),
                Dates.date(before.day()));
    if (wrong != null) return new EntryPage.Line(one, wrong.typed(), wrong.mistakes(), told);
    PointForm form =
        known == null ? PointForm.blank(unit, day.toString()) : PointForm.of(known, unit);
    return new EntryPage.Line(one, form, Map.of(), told);
  }

  private static Content lead(int all, long told, LocalDate day, Perspective seen) {
    if (all == 0) return Words.rich("indicator.entry.none");
    String when = Dates.date(day);
    if (told == all) return Words.rich("indicator.entry.complete", when, seen.unit().name());
    return Words.richPlural("indicator.entry.lead", all - told, when, seen.unit().name());
  }

  private static List<Choice> days(Perspective seen, LocalDate day) {
    YearMonth month = YearMonth.from(seen.today());
    return Stream.of(
            month.minusMonths(2).atEndOfMonth(),
            month.minusMonths(1).atEndOfMonth(),
            month.atEndOfMonth(),
            seen.today())
        .distinct()
        .map(one ->
            new Choice(
                one.equals(seen.today())
                    ? Words.t("indicator.entry.today")
                    : Words.t("indicator.entry.end", Dates.monthName(YearMonth.from(one))),
                PageUrl.of("/indicators/entry").with("day", one).toString(),
                one.equals(day)))
        .toList();
  }
}
