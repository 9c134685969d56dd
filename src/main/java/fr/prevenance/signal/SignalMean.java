package fr.prevenance.signal;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How well a criterion is served or a contact is lived: all that tells of it, brought to 0–100. */
@Component
class SignalMean extends CountedSource<SignalMean.Theme> {

  /** What a mean is asked of. */
  sealed interface Theme {
    record OfCriterion(Criterion criterion) implements Theme {}

    record OfTouchpoint(Touchpoints.Known touchpoint) implements Theme {}
  }

  private static final String CRITERION = "criterion:";
  private static final String TOUCHPOINT = "touchpoint:";

  private final CriterionDesk criteria;
  private final ObjectProvider<Touchpoints> touchpoints;
  private final Lived lived;

  SignalMean(
      CriterionDesk criteria,
      ObjectProvider<Touchpoints> touchpoints,
      Lived lived,
      MeasuredCounts counts) {
    super(counts);
    this.criteria = criteria;
    this.touchpoints = touchpoints;
    this.lived = lived;
  }

  @Override
  public String source() {
    return "signal.mean";
  }

  @Override
  protected Stream<Theme> all() {
    return Stream.concat(
        criteria.all().stream().map(Theme.OfCriterion::new),
        touchpoints.stream().flatMap(Touchpoints::all).map(Theme.OfTouchpoint::new));
  }

  @Override
  protected Optional<Theme> find(String key) {
    if (key.startsWith(CRITERION))
      return criteria.find(key.substring(CRITERION.length())).map(Theme.OfCriterion::new);
    if (!key.startsWith(TOUCHPOINT)) return Optional.empty();
    String name = key.substring(TOUCHPOINT.length());
    return touchpoints.stream()
        .flatMap(known -> known.find(name).stream())
        .findFirst()
        .map(Theme.OfTouchpoint::new);
  }

  @Override
  protected MeasuredCounts.Question question(Theme theme, MeasureRef ref, Scope scope) {
    var pool =
        switch (theme) {
          case Theme.OfCriterion one -> lived.of(one.criterion().id());
          case Theme.OfTouchpoint one -> lived.of(one.touchpoint()).pool();
        };
    return new MeasuredCounts.Question(
        pool.subjects(),
        ref,
        scope,
        scores -> Measurement.of(pool.mean(scores), UnitOfMeasure.PERCENT, Direction.UP));
  }

  @Override
  protected MeasureDescription description(Theme theme) {
    return switch (theme) {
      case Theme.OfCriterion(var one) ->
          described(CRITERION + one.key(), Words.t("measure.catalogue.signal.mean", one.name()));
      case Theme.OfTouchpoint(var one) ->
          described(
              TOUCHPOINT + one.key(),
              Words.t("measure.catalogue.signal.mean.touchpoint", one.name()));
    };
  }

  private MeasureDescription described(String key, String label) {
    return new MeasureDescription(source(), key, label, UnitOfMeasure.PERCENT, Direction.UP);
  }
}
