package fr.prevenance.promise.certificate;

import java.time.LocalDate;

/**
 * How a certification stands on a day: a reminder is due six months before its end, and again
 * three.
 */
public enum Validity {
  AHEAD,
  VALID,
  TO_RENEW,
  URGENT,
  EXPIRED;

  static final int FIRST_REMINDER = 6;
  static final int LAST_REMINDER = 3;

  /** Both days belong to it. */
  public static Validity of(LocalDate from, LocalDate to, LocalDate today) {
    if (today.isAfter(to)) return EXPIRED;
    if (today.isBefore(from)) return AHEAD;
    if (!today.isBefore(to.minusMonths(LAST_REMINDER))) return URGENT;
    return today.isBefore(to.minusMonths(FIRST_REMINDER)) ? VALID : TO_RENEW;
  }

  public boolean isHeld() {
    return this == VALID || isReminded();
  }

  /** It still holds and is to be renewed. */
  public boolean isReminded() {
    return this == TO_RENEW || this == URGENT;
  }

  /** Someone has to do something. */
  public boolean isDue() {
    return isReminded() || this == EXPIRED;
  }
}
