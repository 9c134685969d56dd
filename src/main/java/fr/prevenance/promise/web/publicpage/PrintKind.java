package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import java.util.Arrays;
import java.util.Locale;

/** What is printed of a charter. */
public enum PrintKind {
  POSTER_A3,
  POSTER_A4,
  BOOKLET,
  WELCOME_CUSTOMERS,
  WELCOME_EMPLOYEES,
  MANUAL_CUSTOMERS,
  MANUAL_PARTNERS;

  /** As addresses and files write it: {@code poster-a3}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static PrintKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  boolean isManual() {
    return this == MANUAL_CUSTOMERS || this == MANUAL_PARTNERS;
  }

  boolean isPoster() {
    return this == POSTER_A3 || this == POSTER_A4;
  }
}
