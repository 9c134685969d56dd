package fr.prevenance.indicator.imports;

import fr.prevenance.indicator.Point;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Map;

/**
 * What a file holds: the points that fit, and what is wrong with the other rows.
 *
 * @param columns the title that was found for each column
 * @param fresh how many of the points were not there yet
 */
public record PointReport(
    long rows,
    List<Point> points,
    List<Fault> faults,
    long rejected,
    Map<PointColumn, String> columns,
    long fresh) {

  /** All are counted; of these the first are told. */
  static final int TOLD = 1_000;

  /** One thing that does not fit, in the reader's language when it is shown. */
  public record Fault(long line, String column, String value, String key, List<Object> arguments) {

    public String message() {
      return Words.t(key, arguments.toArray());
    }
  }

  public record Json(
      long rows, long imported, long rejected, long created, List<ErrorJson> errors) {}

  public record ErrorJson(long line, String column, String value, String message) {}

  public Json json() {
    return new Json(
        rows,
        points.size(),
        rejected,
        fresh,
        faults.stream()
            .map(one -> new ErrorJson(one.line(), one.column(), one.value(), one.message()))
            .toList());
  }

  public long replaced() {
    return points.size() - fresh;
  }
}
