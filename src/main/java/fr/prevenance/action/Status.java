package fr.prevenance.action;

import fr.prevenance.platform.web.Words;

/** Where an action stands; 100 % done is not closed. */
public enum Status {
  DRAFT,
  OPEN,
  TO_VERIFY,
  VERIFIED,
  REOPENED,
  CANCELLED;

  public boolean isClosed() {
    return this == VERIFIED || this == CANCELLED;
  }

  public String label() {
    return Words.t("action.status." + name());
  }

  static Status of(Schedule schedule, Life life) {
    if (life.cancelled() != null) return CANCELLED;
    if (life.decided() == null) return DRAFT;
    if (life.found(Verdict.Kind.CONFORM)) return VERIFIED;
    if (life.found(Verdict.Kind.NOT_CONFORM)) return REOPENED;
    if (schedule.isDone()) return TO_VERIFY;
    return life.reopened() == null ? OPEN : REOPENED;
  }
}
