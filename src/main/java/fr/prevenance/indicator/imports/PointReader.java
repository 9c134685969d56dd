package fr.prevenance.indicator.imports;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointRules;
import fr.prevenance.indicator.PointWish;
import fr.prevenance.platform.table.Cells;
import fr.prevenance.platform.table.DateFormat;
import fr.prevenance.platform.table.DateGuess;
import fr.prevenance.platform.table.Flaw;
import fr.prevenance.platform.table.Moment;
import fr.prevenance.platform.table.Parsed;
import fr.prevenance.platform.table.Row;
import fr.prevenance.platform.table.Rows;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.platform.web.Words;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a file as points; a row that does not fit is told and left out, the others
 * stay.
 */
final class PointReader {

  static final int ROWS = 200_000;
  private static final String UNIT_FIELD = "unitKey";
  private static final Pattern MONTH =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])|(0[1-9]|1[0-2])/\\d{4}");

  private final PointRules rules;
  private final Map<PointColumn, Integer> places = new EnumMap<>(PointColumn.class);
  private final List<String> titles;
  private final @Nullable DateFormat days;
  private final List<Point> points = new ArrayList<>();
  private final List<PointReport.Fault> faults = new ArrayList<>();
  private long rows;
  private long rejected;

  PointReader(Indicator indicator, PointRules rules, TableFile file) {
    this.rules = rules;
    this.titles = file.detection().titles();
    List<PointColumn> wanted =
        Arrays.stream(PointColumn.values()).filter(one -> one.isFor(indicator.kind())).toList();
    for (PointColumn column : wanted) {
      int place = column.find(titles);
      if (place >= 0 && !places.containsValue(place)) places.put(column, place);
    }
    List<String> missing =
        wanted.stream()
            .filter(column -> column.required() && !places.containsKey(column))
            .map(column -> Words.t("indicator.column." + column.key()))
            .toList();
    if (!missing.isEmpty()) {
      throw Refused.invalidField(
          "file", "indicator.file.columns", String.join(", ", missing), String.join(", ", titles));
    }
    this.days = days(file);
  }

  PointReport read(TableFile file) {
    try (Rows all = file.rows()) {
      while (all.hasNext()) {
        Row row = all.next();
        if (++rows > ROWS) throw Refused.invalidField("file", "indicator.file.long", ROWS);
        read(row);
      }
    }
    if (rows == 0) throw Refused.invalidField("file", "indicator.file.bare");
    Map<PointColumn, String> columns =
        places.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one -> titles.get(one.getValue()),
                    (a, b) -> a,
                    () -> new EnumMap<>(PointColumn.class)));
    return new PointReport(rows, List.copyOf(points), List.copyOf(faults), rejected, columns, 0);
  }

  private void read(Row row) {
    int before = faults.size();
    long told = rejected;
    Optional<Flaw> flaw = row.fatal();
    if (flaw.isPresent()) {
      reject(row, told, null, flaw.get().key(), flaw.get().arguments());
      return;
    }
    String day = day(row, told);
    PointWish wish =
        new PointWish(
            day,
            cell(row, PointColumn.UNIT),
            number(row, told, PointColumn.NUMERATOR),
            number(row, told, PointColumn.DENOMINATOR),
            number(row, told, PointColumn.VALUE),
            number(row, told, PointColumn.N));
    if (rejected > told || faults.size() > before) return;
    int wrong = rules.mistakes().size();
    Point point = rules.read("", wish);
    if (point != null) points.add(point);
    rules
        .mistakes()
        .subList(wrong, rules.mistakes().size())
        .forEach(one -> reject(row, told, column(one.field()), one.key(), one.arguments()));
    rules.mistakes().subList(wrong, rules.mistakes().size()).clear();
  }

  private @Nullable String day(Row row, long told) {
    String text = cell(row, PointColumn.DAY);
    if (text == null) return null;
    if (MONTH.matcher(text).matches()) return endOfMonth(text);
    Parsed<Moment> read = Cells.date(text, days);
    if (read instanceof Parsed.Value<Moment>(Moment moment)) return moment.date().toString();
    if (read instanceof Parsed.Misfit<Moment> misfit)
      reject(row, told, PointColumn.DAY, misfit.key(), misfit.arguments());
    return null;
  }

  private @Nullable Double number(Row row, long told, PointColumn column) {
    String text = cell(row, column);
    if (text == null) return null;
    Parsed<BigDecimal> read = Cells.number(text.replaceAll("\\s*%$", ""));
    if (read instanceof Parsed.Value<BigDecimal>(BigDecimal number)) return number.doubleValue();
    if (read instanceof Parsed.Misfit<BigDecimal> misfit)
      reject(row, told, column, misfit.key(), misfit.arguments());
    return null;
  }

  private void reject(
      Row row, long told, @Nullable PointColumn column, String key, List<Object> arguments) {
    rejected = told + 1;
    if (faults.size() >= PointReport.TOLD) return;
    Integer place = column == null ? null : places.get(column);
    String value = place == null ? "" : row.cell(place);
    String shown = value.length() > 100 ? value.substring(0, 100) + "…" : value;
    faults.add(
        new PointReport.Fault(
            row.line(), place == null ? "" : titles.get(place), shown, key, arguments));
  }

  private @Nullable String cell(Row row, PointColumn column) {
    Integer place = places.get(column);
    if (place == null) return null;
    String text = row.cell(place).strip();
    return text.isEmpty() ? null : text;
  }

  private @Nullable DateFormat days(TableFile file) {
    Integer place = places.get(PointColumn.DAY);
    if (place == null) return null;
    return DateGuess.of(file.detection().sample().stream().map(row -> row.cell(place)).toList())
        .map(DateGuess::format)
        .orElse(null);
  }

  /** A month alone is told by its last day, as the entry page does. */
  private static String endOfMonth(String text) {
    String month = text.contains("/") ? text.substring(3) + "-" + text.substring(0, 2) : text;
    return YearMonth.parse(month).atEndOfMonth().toString();
  }

  private static PointColumn column(String field) {
    return switch (field) {
      case UNIT_FIELD -> PointColumn.UNIT;
      case "numerator" -> PointColumn.NUMERATOR;
      case "denominator" -> PointColumn.DENOMINATOR;
      case "value" -> PointColumn.VALUE;
      case "n" -> PointColumn.N;
      default -> PointColumn.DAY;
    };
  }
}
