package fr.prevenance.platform.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A day, with the time and the offset where the cell told them. */
public record Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  /** The instant, the day beginning at midnight where no time is told. */
  public Instant instant(ZoneId zone) {
    LocalTime known = time == null ? LocalTime.MIDNIGHT : time;
    return date.atTime(known).atZone(offset == null ? zone : offset).toInstant();
  }
}
