package fr.prevenance.signal;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.MeasureSource;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.PeriodMeasurement;
import fr.prevenance.measure.Scope;
import fr.prevenance.measure.UnitMeasurement;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;

/**
 * A source whose figures are read off the counts: it only says of what, and how they become one.
 * What cannot be measured leaves the caller's transaction whole.
 */
public abstract class CountedSource<T> implements MeasureSource {

  private final MeasuredCounts counts;

  protected CountedSource(MeasuredCounts counts) {
    this.counts = counts;
  }

  protected abstract Stream<T> all();

  protected abstract Optional<T> find(String key);

  protected abstract MeasureDescription description(T one);

  protected abstract MeasuredCounts.Question question(T one, MeasureRef ref, Scope scope);

  @Override
  @Transactional(readOnly = true, noRollbackFor = Refused.class)
  public List<MeasureDescription> catalogue() {
    return all().map(this::description).toList();
  }

  @Override
  @Transactional(readOnly = true, noRollbackFor = Refused.class)
  public Optional<MeasureDescription> describe(String key) {
    return find(key).map(this::description);
  }

  @Override
  @Transactional(readOnly = true, noRollbackFor = Refused.class)
  public Optional<Measurement> measure(MeasureRef ref, Scope scope) {
    return find(ref.key()).map(one -> counts.total(question(one, ref, scope)));
  }

  @Override
  @Transactional(readOnly = true, noRollbackFor = Refused.class)
  public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
    return series(ref, scope, counts::byMonth);
  }

  @Override
  @Transactional(readOnly = true, noRollbackFor = Refused.class)
  public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
    return series(ref, scope, counts::byUnit);
  }

  private <F> List<F> series(
      MeasureRef ref, Scope scope, Function<MeasuredCounts.Question, List<F>> read) {
    return find(ref.key()).map(one -> read.apply(question(one, ref, scope))).orElse(List.of());
  }
}
