package fr.prevenance.insight.web;

import fr.prevenance.insight.Cut;
import fr.prevenance.insight.Group;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.Unit;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.TrendChart;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Quotes;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Survey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the parts of the page of satisfaction for one reader. */
record SatisfactionParts(Sight sight, SatisfactionAsked asked) {

  private static final int MONTHS = 24;

  static SatisfactionPage nothing(Nothing why) {
    var no = new SatisfactionPage.Filter(List.of(), "");
    return new SatisfactionPage(
        Words.rich("insight.sat.lead.none"),
        new SatisfactionPage.Controls(
            List.of(), "", List.of(), "", no, no, List.of(), java.util.Map.of(), ""),
        null,
        TrendChart.of(List.of()),
        new SatisfactionPage.Table(
            "", List.of(), "", List.of(), new SatisfactionPage.Ends("", "", "")),
        List.of(),
        List.of(),
        why);
  }

  SatisfactionPage.Controls controls(List<Survey> surveys) {
    return SatisfactionControls.of(sight, asked, surveys);
  }

  SatisfactionPage.Headline headline(Measurement now, @Nullable Change change, Scores scores) {
    FigureWords words = words();
    boolean better = change != null && change.towards(now.direction());
    String moved =
        change == null
            ? null
            : change.significant()
                ? Words.t("insight.sat.change", words.difference(change.difference()))
                : Words.t("insight.sat.stable");
    return new SatisfactionPage.Headline(
        Words.t("insight.sat.figure." + asked.figure(), scaleEnd()),
        now.value() == null ? null : words.value(now.value()),
        words.between(now),
        Words.plural("insight.map.answers", scores.n(), Formats.whole(scores.n())),
        now.indicative(),
        moved,
        change == null || !change.significant() ? null : (Boolean) better,
        ScoreBars.parts(asked, scores, listing("responses")),
        listing("responses").toString(),
        listing("comments").toString());
  }

  /** At least a year before the end of the period, so that a trend has its seasons. */
  DayRange trendDays() {
    LocalDate to = sight.perspective().period().to();
    LocalDate from = sight.perspective().period().from();
    if (to == null || from == null) return DayRange.ALL;
    LocalDate year = to.withDayOfMonth(1).minusMonths(11);
    return new DayRange(year.isBefore(from) ? year : from, to);
  }

  TrendChart trend(List<Group> months) {
    List<TrendChart.Point> points =
        months.stream().skip(Math.max(0, months.size() - MONTHS)).map(this::point).toList();
    return TrendChart.of(points, words()::tick);
  }

  SatisfactionPage.Table table(ComparedGroups compared, Measurement now, boolean answersRead) {
    List<Choice> cuts =
        Cut.offered(asked.survey()).stream()
            .map(cut ->
                new Choice(
                    label(cut),
                    asked.url().with("by", cut.equals(Cut.UNIT) ? "" : cut.key()).toString(),
                    cut.equals(asked.cut())))
            .toList();
    String note = answersRead ? Words.t("insight.sat.answers-read") : "";
    return new SatisfactionPage.Table(
        label(asked.cut()), cuts, note, compared.rows(now, this::links), compared.ends(now));
  }

  List<SatisfactionPage.Bar> bars(Scores scores) {
    return ScoreBars.of(asked, scores);
  }

  List<SatisfactionPage.Quote> quotes(List<Quotes.Quote> latest) {
    return latest.stream()
        .map(quote -> {
          String unit = sight.viewer().units().find(quote.unit()).map(Unit::name).orElse("");
          String source =
              quote.score() == null
                  ? Words.t("insight.sat.quote", unit, Dates.date(quote.day()))
                  : Words.t(
                      "insight.sat.quote.scored",
                      unit,
                      Formats.whole(quote.score()),
                      Dates.date(quote.day()));
          return new SatisfactionPage.Quote(quote.text(), source, quote.score());
        })
        .toList();
  }

  private TrendChart.Point point(Group month) {
    Measurement figure = asked.figure().of(asked.question(), month.scores());
    Double value = figure.value();
    Interval interval = figure.interval();
    double low = interval == null ? Objects.requireNonNullElse(value, 0.0) : interval.low();
    double high = interval == null ? low : interval.high();
    return new TrendChart.Point(
        Dates.monthShort(YearMonth.parse(String.valueOf(month.key()))),
        value,
        low,
        high,
        month.scores().n());
  }

  /** Lists know units and channels; a group of another kind has no list of its own. */
  private SatisfactionPage.@Nullable Links links(Group group) {
    String parameter =
        switch (asked.cut().kind()) {
          case UNIT -> "in";
          case CHANNEL -> "channel";
          case MONTH, BREAKDOWN, QUESTION -> "";
        };
    if (parameter.isEmpty() || group.key() == null || asked.slice() != null) return null;
    return new SatisfactionPage.Links(
        listing("responses").with(parameter, group.key()).toString(),
        listing("comments").with(parameter, group.key()).toString());
  }

  private PageUrl listing(String list) {
    return sight.listing(asked.survey(), list);
  }

  private String label(Cut cut) {
    return switch (cut.kind()) {
      case UNIT -> Words.t("insight.sat.by.unit");
      case CHANNEL -> Words.t("insight.sat.by.channel");
      case MONTH -> Words.t("insight.sat.by.month");
      case BREAKDOWN, QUESTION ->
          asked.survey().questionnaire().byKey(cut.key()).map(Question::label).orElse(cut.key());
    };
  }

  private String scaleEnd() {
    return asked.question().type() == QuestionType.NPS
        ? ""
        : Formats.whole(Objects.requireNonNull(asked.question().scale()).max());
  }

  private FigureWords words() {
    return new FigureWords(asked.figure().unit());
  }
}
