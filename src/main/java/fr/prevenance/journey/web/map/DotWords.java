package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is written beside a contact on the curve.
 *
 * @param today from which its age is counted
 */
public record DotWords(Doors doors, LocalDate today) {

  String href(LivePoint point) {
    return doors.touchpoint(point.touchpoint().key());
  }

  /** « 4,6 » of 10; a supposed emotion from −2 to +2. */
  public String value(LivePoint point) {
    if (point.evidence() == Evidence.SUPPOSED) return Formats.signed(point.touchpoint().emotion());
    return outOfTen(point.value());
  }

  /** « 1 184 voix », « supposé », « il y a 8 mois » */
  public String voices(LivePoint point) {
    return switch (point.evidence()) {
      case MEASURED -> Words.plural("mapview.voices", point.n(), Formats.whole(point.n()));
      case AGED -> age(point);
      case SUPPOSED -> Words.t("mapview.supposed");
      case NONE -> "";
    };
  }

  public String age(LivePoint point) {
    LocalDate last = point.lastSaid();
    if (last == null) return "";
    long months = ChronoUnit.MONTHS.between(last, today);
    return months < 1 ? Dates.day(last) : Words.plural("mapview.age.months", months);
  }

  String label(LivePoint point, String name) {
    String voices = voices(point);
    return name + " " + value(point) + (voices.isEmpty() ? "" : " (" + voices + ")");
  }

  public static String outOfTen(@Nullable Double score) {
    return Formats.decimal(score == null ? null : score / 10, 1);
  }
}
