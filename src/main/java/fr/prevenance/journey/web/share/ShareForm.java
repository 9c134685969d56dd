package fr.prevenance.journey.web.share;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A link as it is wished for. */
public record ShareForm(@Nullable String until, @Nullable String quoted) {

  static ShareForm usual(LocalDate today) {
    return new ShareForm(today.plusDays(30).toString(), null);
  }

  @Nullable LocalDate day() {
    try {
      return until == null || until.isBlank() ? null : LocalDate.parse(until.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  boolean isQuoted() {
    return quoted != null;
  }
}
