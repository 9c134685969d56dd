package fr.prevenance.measure;

import fr.prevenance.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The one way to ask for a figure, whoever owns its data. */
@Service
public class Measures {

  private final Map<String, MeasureSource> sources;

  Measures(List<MeasureSource> sources) {
    this.sources =
        sources.stream()
            .collect(Collectors.toUnmodifiableMap(MeasureSource::source, Function.identity()));
  }

  public List<MeasureDescription> catalogue() {
    return sources.values().stream()
        .flatMap(source -> source.catalogue().stream())
        .sorted(
            Comparator.comparing(MeasureDescription::source).thenComparing(MeasureDescription::key))
        .toList();
  }

  /** 404 when there is no such figure: for whoever asks by address. */
  public MeasureDescription describe(MeasureRef ref) {
    return source(ref).describe(ref.key()).orElseThrow(Refused::notFound);
  }

  /** 422 when there is no such figure: for whoever is about to hold this reference. */
  public MeasureDescription require(MeasureRef ref) {
    MeasureSource source = sources.get(ref.source());
    if (source == null) {
      throw Refused.invalidField("measure.source", "measure.unknown-source", ref.source());
    }
    return source
        .describe(ref.key())
        .orElseThrow(() ->
            Refused.invalidField("measure.key", "measure.unknown-key", ref.key(), ref.source()));
  }

  /** The scale of a figure in points of a scale; empty for others. */
  public Optional<Scale> scale(MeasureRef ref) {
    return source(ref).scale(ref.key());
  }

  public Measurement measure(MeasureRef ref, Scope scope) {
    return source(ref).measure(ref, scope.resolvedFor(ref)).orElseThrow(Refused::notFound);
  }

  public List<PeriodMeasurement> byMonth(MeasureRef ref, Scope scope) {
    describe(ref);
    return source(ref).byMonth(ref, scope.resolvedFor(ref));
  }

  public List<UnitMeasurement> byUnit(MeasureRef ref, Scope scope) {
    describe(ref);
    return source(ref).byUnit(ref, scope.resolvedFor(ref));
  }

  private MeasureSource source(MeasureRef ref) {
    return Optional.ofNullable(sources.get(ref.source())).orElseThrow(Refused::notFound);
  }
}
