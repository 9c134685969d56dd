package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of writing dates, named by its pattern as people write it: dd/MM/yyyy, yymmdd, jj/MM/aaaa
 * HH:mm, M/d/yyyy hh:mm:ss a. Days that do not exist are refused.
 */
public final class DateFormat {

  private static final Pattern OPTIONAL = Pattern.compile("\\[[^\\[\\]]*]");
  private static final OffsetDateTime EXAMPLE =
      OffsetDateTime.of(2026, 3, 17, 14, 5, 0, 0, ZoneOffset.UTC);

  /** ISO 8601: a day, and its time where there is one. */
  public static final DateFormat ISO = of("yyyy-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]");

  private final String pattern;
  private final DateTimeFormatter formatter;
  private final String example;

  private DateFormat(String pattern, DateTimeFormatter formatter) {
    this.pattern = pattern;
    this.formatter = formatter;
    this.example = exampleOf(pattern);
  }

  public static DateFormat of(String pattern) {
    try {
      return new DateFormat(pattern, DatePattern.compile(pattern));
    } catch (IllegalArgumentException e) {
      throw Refused.invalid("table.date-format-unknown", pattern);
    }
  }

  public String pattern() {
    return pattern;
  }

  /** The 17th of March 2026, five past two, without what may be left out. */
  public String example() {
    return example;
  }

  private static String exampleOf(String pattern) {
    String required = pattern;
    while (OPTIONAL.matcher(required).find()) {
      required = OPTIONAL.matcher(required).replaceAll("");
    }
    return DatePattern.writer(required).format(EXAMPLE);
  }

  /** A missing day or month is the first one. */
  public Parsed<Moment> read(String cell) {
    try {
      TemporalAccessor parts = formatter.parse(cell.strip());
      LocalDate date = parts.query(TemporalQueries.localDate());
      if (date == null) {
        int month =
            parts.isSupported(ChronoField.MONTH_OF_YEAR) ? parts.get(ChronoField.MONTH_OF_YEAR) : 1;
        date = LocalDate.of(parts.get(ChronoField.YEAR), month, 1);
      }
      ZoneOffset offset = parts.query(TemporalQueries.offset());
      return Parsed.of(new Moment(date, parts.query(TemporalQueries.localTime()), offset));
    } catch (DateTimeException e) {
      return Parsed.misfit("table.not-that-date", Cells.shortened(cell), example);
    }
  }

  Optional<LocalTime> time(String cell) {
    try {
      return Optional.ofNullable(formatter.parse(cell.strip()).query(TemporalQueries.localTime()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DateFormat format && format.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
