package fr.prevenance.platform.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.dhatim.fastexcel.reader.Cell;

/** The text of a sheet's cell: ISO dates, plain numbers. */
final class XlsxCell {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  /** A sheet keeps 15 digits; the rest of a stored double is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private XlsxCell() {}

  static String text(Cell cell) {
    return switch (cell.getValue()) {
      case null -> "";
      case BigDecimal number -> number(cell, number);
      case Boolean truth -> truth.toString();
      case Object other -> FormulaGuard.unguard(other.toString());
    };
  }

  private static String number(Cell cell, BigDecimal number) {
    if (XlsxDates.isDate(cell.getDataFormatId(), cell.getDataFormatString())
        && number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0) {
      return date(cell, number);
    }
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.precision() - rounded.scale() > 30 ? number.toString() : rounded.toPlainString();
  }

  private static String date(Cell cell, BigDecimal days) {
    long seconds = Math.round(days.doubleValue() * 86_400);
    if (XlsxDates.isElapsed(cell.getDataFormatString())) {
      Duration elapsed = Duration.ofSeconds(seconds);
      return "%d:%02d:%02d"
          .formatted(elapsed.toHours(), elapsed.toMinutesPart(), elapsed.toSecondsPart());
    }
    if (seconds < 86_400) {
      return TIME.format(LocalTime.ofSecondOfDay(seconds));
    }
    LocalDateTime time = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
    boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? time.toLocalDate().toString() : DATE_TIME.format(time);
  }
}
