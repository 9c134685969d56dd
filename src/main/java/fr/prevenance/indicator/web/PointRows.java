package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Kind;
import fr.prevenance.indicator.Point;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Points as rows of a file that can be corrected and imported again. */
final class PointRows {

  private PointRows() {}

  static void write(RowWriter rows, UnitTree units, Indicator indicator, List<Point> points) {
    Stream<String> figure =
        indicator.kind() == Kind.SHARE
            ? Stream.of("numerator", "denominator")
            : Stream.of("value", "n");
    rows.write(
        Stream.concat(Stream.concat(Stream.of("day", "unit"), figure), Stream.of("by", "at"))
            .map(column -> Words.t("indicator.column." + column))
            .toList());
    for (Point point : points) {
      Point.Writing writing = Objects.requireNonNull(point.writing());
      String unit = units.get(point.unit()).key();
      rows.write(
          switch (point.figure()) {
            case Point.Ratio ratio ->
                Arrays.<Object>asList(
                    point.day(),
                    unit,
                    ratio.numerator(),
                    ratio.denominator(),
                    writing.by(),
                    writing.at().toString());
            case Point.Value value ->
                Arrays.<Object>asList(
                    point.day(),
                    unit,
                    value.value(),
                    value.n(),
                    writing.by(),
                    writing.at().toString());
          });
    }
  }
}
