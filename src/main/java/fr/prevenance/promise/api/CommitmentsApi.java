package fr.prevenance.promise.api;

import fr.prevenance.Refused;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.Appraisal;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Promised;
import fr.prevenance.promise.Promises;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is promised today, and how it stands. */
@RestController
@RequestMapping("/api/v1/commitments")
class CommitmentsApi {

  record StandingJson(
      String key,
      String charter,
      @Nullable String unitKey,
      String sentence,
      @Nullable Double target,
      @Nullable Operator operator,
      @Nullable Double tolerance,
      long minimumN,
      CommitmentState state,
      Appraisal.Reason reason,
      @Nullable LocalDate since,
      Instant computedAt,
      @Nullable Measurement measurement,
      List<PeriodMeasurement> series) {}

  private final Promises promises;
  private final Standings standings;
  private final CharterDesk charters;

  CommitmentsApi(Promises promises, Standings standings, CharterDesk charters) {
    this.promises = promises;
    this.standings = standings;
    this.charters = charters;
  }

  /**
   * @param period ROLLING_28, ROLLING_90, LAST_MONTH, 90d, 12m, all, a month or a year; by default
   *     each commitment's own
   */
  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<StandingJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable CommitmentState state,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String period,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Unit chosen = unit(viewer, unit);
    List<Promised> all =
        promises.in(viewer, chosen.id(), today -> AskedPeriod.window(period, today)).stream()
            .filter(one -> state == null || one.standing().state() == state)
            .toList();
    Listing<Promised> page = Listing.of(all, limit, cursor);
    return new Listing<>(
        page.items().stream().map(one -> json(viewer, one)).toList(), page.nextCursor());
  }

  private StandingJson json(Viewer viewer, Promised one) {
    Standing standing = one.standing();
    var commitment = standing.commitment();
    Target target = commitment.proof().target();
    return new StandingJson(
        commitment.key(),
        one.charter().key(),
        viewer.units().find(standing.unit()).map(Unit::key).orElse(null),
        commitment.sentence(),
        target == null ? null : (Double) target.value(),
        target == null ? null : target.operator(),
        target == null ? null : (Double) target.tolerance(),
        commitment.proof().minimumN(),
        standing.state(),
        standing.appraisal().reason(),
        standing.since(),
        standing.computedAt(),
        standing.measurement(),
        standings.series(commitment, standing.unit(), charters.today(one.charter())));
  }

  private static Unit unit(Viewer viewer, @Nullable String key) {
    if (key == null) return viewer.unit(null);
    return viewer
        .units()
        .find(key)
        .filter(unit -> viewer.sees(unit.id()))
        .orElseThrow(() -> Refused.invalidField("unit", "organization.unit.unknown", key));
  }
}
