package fr.prevenance.organization;

import org.springframework.stereotype.Component;

/** What is remembered for a few seconds of an organisation, forgotten together when it changes. */
@Component
class Remembered {

  private final UnitDesk units;
  private final Viewers viewers;

  Remembered(UnitDesk units, Viewers viewers) {
    this.units = units;
    this.viewers = viewers;
  }

  void forgetAll() {
    units.forgetAfterCommit();
    viewers.forgetAfterCommit();
  }
}
