package fr.prevenance.promise.web;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Appraisal;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Owner;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.Variation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes standings as lines of a table. */
@Component
public class StandingLines {

  private final Measures measures;
  private final Standings standings;

  StandingLines(Measures measures, Standings standings) {
    this.measures = measures;
    this.standings = standings;
  }

  StandingLine line(
      String charter, Standing standing, @Nullable Variation variation, LocalDate today) {
    Commitment one = standing.commitment();
    Target target = one.proof().target();
    Owner owner = one.setting().owner();
    Gauge gauge =
        one.proof().probe() == null || standing.state() == CommitmentState.TOO_LITTLE_DATA
            ? null
            : Gauge.of(measures, one.proof().probe(), standing.measurement(), target);
    return new StandingLine(
        one.key(),
        "/promise/charters/" + charter + "/commitments/" + one.key(),
        one.spoken(),
        told(standing, variation),
        gauge,
        Sparkline.of(
            values(standings.series(one, standing.unit(), today)),
            target == null ? null : target.value()),
        owner == null ? "" : owner.name(),
        standing.since() == null ? "" : Dates.date(standing.since()));
  }

  public StandingLine.Told told(Standing standing, @Nullable Variation variation) {
    Measurement measured = standing.measurement();
    Measurement told = standing.state() == CommitmentState.TOO_LITTLE_DATA ? null : measured;
    FigureText text = text(standing.commitment());
    return new StandingLine.Told(
        state(standing.state()),
        reason(standing),
        text.value(told == null ? null : told.value()),
        text.between(told),
        text.count(measured),
        text.target(standing.commitment().proof().target()),
        measured != null && measured.value() != null && measured.indicative(),
        note(variation));
  }

  /** Why it stands so, with the months that decided when their course did. */
  public static String reason(Standing standing) {
    String key = "promise.reason." + standing.appraisal().reason();
    if (standing.appraisal().reason() != Appraisal.Reason.WORSENING) return Words.t(key);
    return Words.t(
        key,
        Dates.monthName(standing.lastMonths().getFirst()),
        Dates.monthName(standing.lastMonths().getLast()));
  }

  FigureText text(Commitment one) {
    return FigureText.of(measures, one.proof().probe());
  }

  public static State state(CommitmentState state) {
    return switch (state) {
      case KEPT -> State.KEPT;
      case AT_RISK -> State.AT_RISK;
      case BROKEN -> State.BROKEN;
      case TOO_LITTLE_DATA -> State.UNKNOWN;
    };
  }

  static List<@Nullable Double> values(List<PeriodMeasurement> months) {
    return months.stream().<@Nullable Double>map(month -> month.measurement().value()).toList();
  }

  static String note(@Nullable Variation variation) {
    if (variation == null) return "";
    var descent = variation.own().descent();
    String reason = descent == null || descent.looserReason() == null ? "" : descent.looserReason();
    return switch (variation.relation()) {
      case STRICTER -> Words.t("promise.variation.STRICTER");
      case LOOSER ->
          reason.isEmpty()
              ? Words.t("promise.variation.LOOSER")
              : Words.t("promise.variation.LOOSER.because", reason);
      case ORPHAN -> Words.t("promise.variation.ORPHAN");
      case OWN -> Words.t("promise.variation.OWN");
      case SAME -> "";
    };
  }
}
