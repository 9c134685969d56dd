package fr.prevenance.promise;

import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which day it is, where a charter holds. */
@Component
class Days {

  private final UnitDesk units;
  private final Clock clock;

  Days(UnitDesk units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  LocalDate today(UnitId unit) {
    return LocalDate.now(clock.withZone(units.tree().zoneOf(unit)));
  }
}
