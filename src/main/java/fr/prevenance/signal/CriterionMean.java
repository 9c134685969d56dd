package fr.prevenance.signal;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.MeasureSource;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.UnitMeasurement;
import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How well a criterion is served: all that tells of it and of those below it, brought to 0–100. */
@Component
@Transactional(readOnly = true)
class CriterionMean implements MeasureSource {

  private static final String PREFIX = "criterion:";

  private final CriterionDesk criteria;
  private final Signals signals;
  private final MeasuredCounts counts;

  CriterionMean(CriterionDesk criteria, Signals signals, MeasuredCounts counts) {
    this.criteria = criteria;
    this.signals = signals;
    this.counts = counts;
  }

  @Override
  public String source() {
    return "signal.mean";
  }

  @Override
  public List<MeasureDescription> catalogue() {
    return criteria.all().stream().map(this::description).toList();
  }

  @Override
  public Optional<MeasureDescription> describe(String key) {
    return criterion(key).map(this::description);
  }

  @Override
  public Optional<Measurement> measure(MeasureRef ref, Scope scope) {
    return criterion(ref.key()).map(one -> counts.total(question(one, ref, scope)));
  }

  @Override
  public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
    return series(ref, scope, counts::byMonth);
  }

  @Override
  public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
    return series(ref, scope, counts::byUnit);
  }

  private <T> List<T> series(MeasureRef ref, Scope scope, Function<MeasuredCounts.Question, List<T>> read) {
    return criterion(ref.key()).map(one -> read.apply(question(one, ref, scope))).orElse(List.of());
  }

  private MeasuredCounts.Question question(Criterion criterion, MeasureRef ref, Scope scope) {
    var pool = PooledMean.of(signals.about(criteria.below(criterion.id())));
    return new MeasuredCounts.Question(
        pool.subjects(), ref, scope,
        scores -> Measurement.of(pool.mean(scores), UnitOfMeasure.PERCENT, Direction.UP));
  }

  private Optional<Criterion> criterion(String key) {
    return key.startsWith(PREFIX) ? criteria.find(key.substring(PREFIX.length())) : Optional.empty();
  }

  private MeasureDescription description(Criterion criterion) {
    return new MeasureDescription(
        source(), PREFIX + criterion.key(), Words.t("measure.catalogue.signal.mean", criterion.name()),
        UnitOfMeasure.PERCENT, Direction.UP);
  }
}
