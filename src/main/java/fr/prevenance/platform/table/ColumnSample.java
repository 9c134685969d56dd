package fr.prevenance.platform.table;

import fr.prevenance.platform.table.ColumnProfile.Look;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The distinct values of one column while its profile is made. */
final class ColumnSample {

  private static final Pattern LEADING_ZERO = Pattern.compile("[+-]?0\\d.*");

  private final String title;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private long empties;
  private long told;

  ColumnSample(String title) {
    this.title = title;
  }

  void add(String cell) {
    if (Cells.isUsualMissing(cell)) {
      empties++;
    } else {
      told++;
      counts.merge(cell.strip(), 1, Integer::sum);
    }
  }

  ColumnProfile profile() {
    List<String> shown =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(ColumnProfile.MOST_VALUES)
            .map(e -> Cells.shortened(e.getKey()))
            .toList();
    Look look = look();
    return switch (look) {
      case INTEGER, DECIMAL ->
          profile(shown, look, ColumnSample::number, BigDecimal::toPlainString);
      case DATE -> dates(shown);
      default -> new ColumnProfile(title, shown, empties, look, null, null, told, counts.size());
    };
  }

  private Look look() {
    Set<String> values = counts.keySet();
    if (values.isEmpty()) {
      return Look.TEXT;
    }
    if (values.stream().noneMatch(v -> LEADING_ZERO.matcher(v).matches() && v.indexOf('.') != 1)
        && values.stream().allMatch(v -> Cells.number(v).isValue())) {
      return values.stream().allMatch(v -> Cells.integer(v).isValue())
          ? Look.INTEGER
          : Look.DECIMAL;
    }
    if (values.size() <= 2 && values.stream().allMatch(v -> Cells.yesOrNo(v).isValue())) {
      return Look.BOOLEAN;
    }
    if (DateGuess.of(values).isPresent()) {
      return Look.DATE;
    }
    boolean repeated = counts.size() <= ColumnProfile.MOST_VALUES && counts.size() * 2L <= told;
    return repeated ? Look.CATEGORY : Look.TEXT;
  }

  private ColumnProfile dates(List<String> shown) {
    DateFormat format = DateGuess.of(counts.keySet()).orElseThrow().format();
    return profile(
        shown,
        Look.DATE,
        v -> format.read(v).toOptional().map(Moment::date).orElseThrow(),
        java.time.LocalDate::toString);
  }

  private <T extends Comparable<? super T>> ColumnProfile profile(
      List<String> shown, Look look, Function<String, T> read, Function<T, String> write) {
    List<T> sorted = counts.keySet().stream().map(read).sorted(Comparator.naturalOrder()).toList();
    String min = write.apply(sorted.getFirst());
    return new ColumnProfile(
        title, shown, empties, look, min, write.apply(sorted.getLast()), told, counts.size());
  }

  private static BigDecimal number(String cell) {
    return Cells.number(cell).toOptional().orElseThrow();
  }
}
