package fr.prevenance.promise.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.ProofPeriod;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Window;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** « Mesures des 90 derniers jours, calculées à 10 h 12 » */
@Component
class PeriodNote {

  private final Clock clock;

  PeriodNote(Clock clock) {
    this.clock = clock;
  }

  String of(
      Viewer viewer, Charter charter, List<Standing> standings, Window window, Perspective seen) {
    UnitId place = HeldTexts.place(viewer.units(), charter, seen);
    Instant at = standings.stream().map(Standing::computedAt).findFirst().orElse(clock.instant());
    LocalTime time = LocalTime.ofInstant(at, viewer.units().zoneOf(place));
    return Words.t(
        "promise.note",
        viewer.units().get(place).name(),
        days(standings, window, seen),
        Dates.time(time));
  }

  private static String days(List<Standing> standings, Window window, Perspective seen) {
    if (window.days() != null) return Words.t("promise.note.chosen", seen.period().label());
    List<ProofPeriod> periods =
        standings.stream().map(one -> one.commitment().proof().period()).distinct().toList();
    return periods.size() == 1
        ? Words.t("promise.note." + periods.getFirst())
        : Words.t("promise.note.own");
  }
}
