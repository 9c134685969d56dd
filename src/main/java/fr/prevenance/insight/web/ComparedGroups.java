package fr.prevenance.insight.web;

import fr.prevenance.insight.Group;
import fr.prevenance.measure.BenjaminiHochberg;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.QuestionFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups of one cut, each against all the others; their tests are one family. */
final class ComparedGroups {

  private record Compared(Group group, Measurement figure, @Nullable Change change) {}

  private final SatisfactionAsked asked;
  private final FigureWords words;
  private final List<Compared> compared;
  private final Set<Compared> flagged;

  ComparedGroups(SatisfactionAsked asked, List<Group> groups) {
    this.asked = asked;
    this.words = new FigureWords(asked.figure().unit());
    this.compared =
        groups.stream()
            .map(group -> compare(group, groups))
            .sorted(
                Comparator.comparing((Compared one) ->
                        Objects.requireNonNullElse(one.figure().value(), Double.NEGATIVE_INFINITY))
                    .reversed())
            .toList();
    Map<Compared, Double> family = new HashMap<>();
    for (Compared one : compared) {
      if (one.change() != null) family.put(one, one.change().p());
    }
    this.flagged = BenjaminiHochberg.flagged(family);
  }

  List<Group> apart() {
    return compared.stream().filter(flagged::contains).map(Compared::group).toList();
  }

  boolean below(Group group) {
    return compared.stream()
        .anyMatch(one ->
            one.group().equals(group)
                && one.change() != null
                && !one.change().towards(one.figure().direction()));
  }

  /**
   * @param whole the figure of all, marked across the column
   */
  SatisfactionPage.Ends ends(Measurement whole) {
    double[] span = span(whole);
    Double all = whole.value();
    return new SatisfactionPage.Ends(
        words.value(span[0]),
        words.value(span[1]),
        all == null ? "" : Svg.share(all, span[0], span[1]));
  }

  List<SatisfactionPage.Row> rows(
      Measurement whole, Function<Group, SatisfactionPage.@Nullable Links> links) {
    double[] span = span(whole);
    return compared.stream()
        .map(one ->
            new SatisfactionPage.Row(
                one.group().key(),
                one.group().label(),
                one.figure(),
                words.value(one.figure().value()),
                words.between(one.figure()),
                whisker(one.figure(), span),
                verdict(one),
                links.apply(one.group())))
        .toList();
  }

  private SatisfactionPage.Verdict verdict(Compared one) {
    Change change = one.change();
    if (change == null) return new SatisfactionPage.Verdict("", null, null);
    if (!flagged.contains(one))
      return new SatisfactionPage.Verdict(
          Words.t("insight.sat.no-difference"), null, change.difference());
    return new SatisfactionPage.Verdict(
        words.difference(change.difference()),
        change.towards(one.figure().direction()),
        change.difference());
  }

  /** The others are added up, never taken from a total that may have grown meanwhile. */
  private Compared compare(Group group, List<Group> groups) {
    Scores others = Scores.NONE;
    for (Group other : groups) {
      if (other != group) others = others.plus(other.scores());
    }
    QuestionFigure figure = asked.figure();
    Measurement mine = figure.of(asked.question(), group.scores());
    return new Compared(group, mine, Change.between(figure.of(asked.question(), others), mine));
  }

  private static SatisfactionPage.Whisker whisker(Measurement figure, double[] span) {
    Double value = figure.value();
    if (value == null) return new SatisfactionPage.Whisker("0%", "0%", "");
    Interval interval = figure.interval() == null ? new Interval(value, value) : figure.interval();
    double wide = 100 * (interval.high() - interval.low()) / Math.max(1e-9, span[1] - span[0]);
    return new SatisfactionPage.Whisker(
        Svg.share(interval.low(), span[0], span[1]),
        Svg.number(Math.min(100, wide)) + "%",
        Svg.share(value, span[0], span[1]));
  }

  private double[] span(Measurement whole) {
    var ends =
        Stream.concat(compared.stream().map(Compared::figure), Stream.of(whole))
            .flatMapToDouble(one ->
                one.interval() != null
                    ? DoubleStream.of(one.interval().low(), one.interval().high())
                    : one.value() != null ? DoubleStream.of(one.value()) : DoubleStream.empty())
            .summaryStatistics();
    return ends.getCount() == 0
        ? new double[] {0, 1}
        : new double[] {ends.getMin(), Math.max(ends.getMax(), ends.getMin() + 1e-9)};
  }

  static List<List<@Nullable Object>> export(SatisfactionPage.Table table) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(
        new ArrayList<>(
            Stream.of("key", "label", "n", "value", "low", "high", "difference", "significant")
                .map(column -> Words.t("insight.sat.column." + column))
                .toList()));
    for (SatisfactionPage.Row row : table.rows()) {
      Interval interval = row.exact().interval();
      rows.add(
          Arrays.asList(
              row.key(),
              row.label(),
              row.exact().n(),
              row.exact().value(),
              interval == null ? null : interval.low(),
              interval == null ? null : interval.high(),
              row.verdict().difference(),
              Words.t("measure.answer." + (row.verdict().better() != null))));
    }
    return rows;
  }
}
