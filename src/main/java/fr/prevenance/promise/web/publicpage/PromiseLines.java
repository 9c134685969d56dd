package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Appraisal;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Proof;
import fr.prevenance.promise.Remedies;
import fr.prevenance.promise.Remedy;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads each promise of a charter: its figure, its year and what is being done. */
@Component
class PromiseLines {

  /** What is told of a promise, and how. */
  record Asked(int number, String language, boolean ownPeriod, LocalDate today) {}

  private final Standings standings;
  private final Remedies remedies;
  private final Measures measures;

  PromiseLines(Standings standings, Remedies remedies, Measures measures) {
    this.standings = standings;
    this.remedies = remedies;
    this.measures = measures;
  }

  PromiseLine line(Standing standing, Asked asked) {
    Commitment one = standing.commitment();
    @Nullable FigureText text = text(one.proof().probe());
    return new PromiseLine(
        asked.number(),
        new PromiseLine.Words(
            Formats.unbroken(one.wording().in(asked.language())),
            one.wording().whyIn(asked.language())),
        state(standing),
        figure(standing, text, asked),
        curve(standing, text, asked.today()),
        standing.state() == fr.prevenance.promise.CommitmentState.KEPT
            ? List.of()
            : remedies.of(one.id()).stream().map(PromiseLines::sentence).toList());
  }

  static State state(Standing standing) {
    return switch (standing.state()) {
      case KEPT -> State.KEPT;
      case AT_RISK -> State.AT_RISK;
      case BROKEN -> State.BROKEN;
      case TOO_LITTLE_DATA -> State.UNKNOWN;
    };
  }

  private static PromiseLine.Figure figure(
      Standing standing, @Nullable FigureText text, Asked asked) {
    Proof proof = standing.commitment().proof();
    String period = period(standing);
    if (text == null)
      return new PromiseLine.Figure(Formats.dash(null), reason(standing), "", "", period);
    boolean told = state(standing) != State.UNKNOWN && standing.measurement() != null;
    String target = text.target(proof.target());
    String n = told ? text.n(standing.measurement()) : reason(standing);
    String detail =
        Stream.of(target, n, asked.ownPeriod() ? period : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    Double value = told ? Objects.requireNonNull(standing.measurement()).value() : null;
    return new PromiseLine.Figure(
        text.value(value), detail, target, text.measure().label(), period);
  }

  private static String reason(Standing standing) {
    if (standing.appraisal().reason() != Appraisal.Reason.TOO_FEW || standing.measurement() == null)
      return Words.t("promise.public.no-data");
    return Words.plural(
        "promise.public.too-few",
        Objects.requireNonNull(standing.measurement().n()),
        Formats.whole(standing.commitment().proof().minimumN()));
  }

  static String period(Standing standing) {
    return switch (standing.commitment().proof().period()) {
      case ROLLING_28 -> Words.t("promise.public.period.28");
      case ROLLING_90 -> Words.t("promise.public.period.90");
      case LAST_MONTH ->
          standing.period().from() == null
              ? ""
              : Dates.month(java.time.YearMonth.from(standing.period().from()));
    };
  }

  private PromiseLine.Curve curve(Standing standing, @Nullable FigureText text, LocalDate today) {
    if (text == null) return new PromiseLine.Curve(Sparkline.of(List.of(), null), "");
    Target target = standing.commitment().proof().target();
    List<PeriodMeasurement> months =
        standings.series(standing.commitment(), standing.unit(), today);
    List<@Nullable Double> values =
        months.stream().<@Nullable Double>map(month -> month.measurement().value()).toList();
    List<Double> known = values.stream().filter(Objects::nonNull).toList();
    if (known.size() < 2) return new PromiseLine.Curve(Sparkline.of(List.of(), null), "");
    String label =
        Words.t(
            "promise.public.curve",
            months.size(),
            text.value(known.getFirst()),
            text.value(known.getLast()));
    return new PromiseLine.Curve(
        Sparkline.of(values, target == null ? null : target.value()), label);
  }

  private @Nullable FigureText text(@Nullable MeasureRef probe) {
    try {
      return probe == null ? null : new FigureText(measures.describe(probe));
    } catch (Refused gone) {
      return null;
    }
  }

  private static String sentence(Remedy remedy) {
    String title = remedy.title().replaceAll("[.\\s]+$", "");
    return remedy.dueOn() == null
        ? Words.t("promise.public.remedy", title)
        : Words.t("promise.public.remedy.due", title, Dates.date(remedy.dueOn()));
  }
}
