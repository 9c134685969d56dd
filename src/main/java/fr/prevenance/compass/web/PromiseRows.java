package fr.prevenance.compass.web;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.Promised;
import fr.prevenance.promise.Promises;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.Window;
import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is promised to the customers of the place that one looks at: what is broken comes first. */
@Component
class PromiseRows {

  private static final List<State> URGENCY =
      List.of(State.BROKEN, State.AT_RISK, State.UNKNOWN, State.KEPT);

  private final Promises promises;
  private final Standings standings;

  PromiseRows(Promises promises, Standings standings) {
    this.promises = promises;
    this.standings = standings;
  }

  List<HomePage.Promise> rows(Viewer viewer, Perspective perspective) {
    return promises.in(viewer, perspective.unit().id(), Window::on).stream()
        .filter(one -> one.charter().kind() == CharterKind.CUSTOMERS)
        .filter(one -> one.standing().unit().equals(perspective.unit().id()))
        .map(one -> row(one, perspective))
        .sorted(Comparator.comparingInt(one -> URGENCY.indexOf(one.state())))
        .toList();
  }

  /** « Six promesses sur dix sont tenues. Deux sont à risque. Une est rompue : … » */
  static Content lead(List<HomePage.Promise> rows) {
    return output -> {
      Words.richPlural(
              "compass.lead.kept",
              count(rows, State.KEPT),
              spelled(count(rows, State.KEPT)),
              Spelled.feminine(rows.size()))
          .writeTo(output);
      if (count(rows, State.AT_RISK) > 0) {
        output.writeContent(" ");
        Words.richPlural(
                "compass.lead.risk",
                count(rows, State.AT_RISK),
                spelled(count(rows, State.AT_RISK)))
            .writeTo(output);
      }
      if (count(rows, State.BROKEN) > 0) {
        output.writeContent(" ");
        Words.richPlural(
                "compass.lead.broken",
                count(rows, State.BROKEN),
                spelled(count(rows, State.BROKEN)),
                rows.getFirst().sentence().replaceAll("[.\\s]+$", ""))
            .writeTo(output);
      }
    };
  }

  private HomePage.Promise row(Promised promised, Perspective perspective) {
    Standing standing = promised.standing();
    Measurement measured = standing.measurement();
    State state = state(standing);
    Double value = measured == null || state == State.UNKNOWN ? null : measured.value();
    Target target = standing.commitment().proof().target();
    UnitOfMeasure unit = measured == null ? UnitOfMeasure.NUMBER : measured.unit();
    return new HomePage.Promise(
        standing.commitment().spoken(),
        "/promise/" + promised.charter().key(),
        state,
        value == null || target == null ? null : gauge(value, target.value(), unit),
        text(value, unit),
        target == null ? "" : text(target.value(), unit),
        line(standing, target, perspective));
  }

  private static HomePage.Gauge gauge(double value, double target, UnitOfMeasure unit) {
    double least = Math.min(value, target);
    if (unit == UnitOfMeasure.PERCENT)
      return new HomePage.Gauge(value, target, least >= 60 ? 60 : 0, 100);
    return new HomePage.Gauge(value, target, Math.min(0, least), Math.max(value, target) * 1.1);
  }

  private Sparkline line(Standing standing, @Nullable Target target, Perspective perspective) {
    List<@Nullable Double> months =
        standings.series(standing.commitment(), standing.unit(), perspective.today()).stream()
            .map(PeriodMeasurement::measurement)
            .<@Nullable Double>map(Measurement::value)
            .toList();
    return Sparkline.of(months, target == null ? null : target.value());
  }

  private static String text(@Nullable Double figure, UnitOfMeasure unit) {
    return switch (unit) {
      case PERCENT -> Formats.percentValue(figure);
      case NPS_POINTS -> Formats.signed(figure);
      case COUNT -> Formats.whole(figure);
      case SCALE_POINTS, NUMBER -> Formats.upTo(figure, 1);
    };
  }

  private static State state(Standing standing) {
    return switch (standing.state()) {
      case KEPT -> State.KEPT;
      case AT_RISK -> State.AT_RISK;
      case BROKEN -> State.BROKEN;
      case TOO_LITTLE_DATA -> State.UNKNOWN;
    };
  }

  private static long count(List<HomePage.Promise> rows, State state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  private static String spelled(long count) {
    return Formats.sentence(Spelled.feminine(count));
  }
}
