package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Cells;
import fr.prevenance.platform.table.DateFormat;
import fr.prevenance.platform.table.Moment;
import fr.prevenance.platform.table.Parsed;
import fr.prevenance.survey.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an answer was given: a day alone means noon there, a time without offset is local to
 * the unit.
 */
final class AnsweredAt {

  private static final int REMEMBERED = 20_000;

  private final @Nullable DateFormat format;
  private final Instant now;
  private final Map<String, Parsed<Moment>> read = new HashMap<>();

  AnsweredAt(@Nullable DateFormat format, Instant now) {
    this.format = format;
    this.now = now;
  }

  Parsed<Moment> read(String text) {
    Parsed<Moment> known = read.get(text);
    if (known != null) return known;
    Parsed<Moment> fresh = fresh(text);
    if (read.size() < REMEMBERED) read.put(text, fresh);
    return fresh;
  }

  Response.Moment at(Moment told, ZoneId zone) {
    LocalDate date = told.date();
    LocalTime time = told.time();
    if (time != null) {
      Instant instant =
          date.atTime(time).atZone(told.offset() == null ? zone : told.offset()).toInstant();
      return moment(instant, zone);
    }
    Instant noon = date.atTime(LocalTime.NOON).atZone(zone).toInstant();
    boolean today = noon.isAfter(now) && date.equals(now.atZone(zone).toLocalDate());
    return new Response.Moment(today ? now : noon, date);
  }

  Response.Moment now(ZoneId zone) {
    return moment(now, zone);
  }

  private static Response.Moment moment(Instant instant, ZoneId zone) {
    return new Response.Moment(instant, instant.atZone(zone).toLocalDate());
  }

  /** A value that the mapping puts in place of a cell may be an ISO day whatever the format. */
  private Parsed<Moment> fresh(String text) {
    Parsed<Moment> first = Cells.date(text, format);
    if (first.isValue() || format == null) return first;
    Parsed<Moment> iso = DateFormat.ISO.read(text);
    return iso.isValue() ? iso : first;
  }
}
