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
import org.springframework.stereotype.Component;

/** How well a criterion is served: all that tells of it and of those below it, brought to 0–100. */
@Component
class CriterionMean extends CountedSource<Criterion> {

  private static final String PREFIX = "criterion:";

  private final CriterionDesk criteria;
  private final Signals signals;

  CriterionMean(CriterionDesk criteria, Signals signals, MeasuredCounts counts) {
    super(counts);
    this.criteria = criteria;
    this.signals = signals;
  }

  @Override
  public String source() {
    return "signal.mean";
  }

  @Override
  protected Stream<Criterion> all() {
    return criteria.all().stream();
  }

  @Override
  protected Optional<Criterion> find(String key) {
    return key.startsWith(PREFIX) ? criteria.find(key.substring(PREFIX.length())) : Optional.empty();
  }

  @Override
  protected MeasuredCounts.Question question(Criterion criterion, MeasureRef ref, Scope scope) {
    var pool = PooledMean.of(signals.about(criteria.below(criterion.id())));
    return new MeasuredCounts.Question(
        pool.subjects(), ref, scope,
        scores -> Measurement.of(pool.mean(scores), UnitOfMeasure.PERCENT, Direction.UP));
  }

  @Override
  protected MeasureDescription description(Criterion criterion) {
    return new MeasureDescription(
        source(), PREFIX + criterion.key(), Words.t("measure.catalogue.signal.mean", criterion.name()),
        UnitOfMeasure.PERCENT, Direction.UP);
  }
}
