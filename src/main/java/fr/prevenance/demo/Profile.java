package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Who travels: pass holders, occasional riders, pupils (few of them in July and August). */
enum Profile {
  ABONNES("abonnes", 0),
  OCCASIONNELS("occasionnels", 4),
  SCOLAIRES("scolaires", -6);

  private static final Pick<Profile> SCHOOL = Pick.of(List.of(values()), .55, .27, .18);
  private static final Pick<Profile> HOLIDAYS = Pick.of(List.of(values()), .52, .46, .02);

  private static final double HOLIDAY_CROWD = .46 * 4 - .02 * 6;

  private final String key;
  private final double nps;

  Profile(String key, double nps) {
    this.key = key;
    this.nps = nps;
  }

  static Profile from(SplittableRandom random, LocalDate day) {
    return (Season.holidays(day) ? HOLIDAYS : SCHOOL).from(random);
  }

  String key() {
    return key;
  }

  /** Points of NPS away from the crowd of that day. */
  double nps(LocalDate day) {
    return nps - (Season.holidays(day) ? HOLIDAY_CROWD : 0);
  }

  /** Points of importance that this profile adds to an item. */
  double leaning(OndeaItem item) {
    return switch (item) {
      case WIFI -> this == SCOLAIRES ? 2 : -.4;
      case TICKET -> this == OCCASIONNELS ? 1.2 : -.4;
      case CORRESPONDANCE -> this == ABONNES ? .5 : -.6;
      case SECURITE -> this == SCOLAIRES ? .3 : -.05;
      case RECLAMATIONS -> this == ABONNES ? .3 : -.35;
      default -> 0;
    };
  }
}
