package fr.prevenance.promise.checks;

/** What a check may warn of; it never blocks. */
public enum CheckCode {
  TOO_LONG,
  NOT_MEASURABLE,
  NOT_TIME_BOUND,
  JARGON,
  SALES_TERMS,
  ADVERTISING,
  TOO_MANY,
  NO_PROBE,
  NOT_VALIDATED,
  GROUP_LACKS_TRADE,
  NOT_REVIEWED
}
