package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Scale;
import fr.prevenance.organization.Viewer;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds probes and targets to the figures that exist and to what they may be. */
@Component
public class Probes {

  private final Measures measures;

  Probes(Measures measures) {
    this.measures = measures;
  }

  /** Empty when the figure is no longer there. */
  Optional<MeasureDescription> find(@Nullable MeasureRef ref) {
    if (ref == null) return Optional.empty();
    try {
      return Optional.of(measures.describe(ref));
    } catch (Refused gone) {
      return Optional.empty();
    }
  }

  void check(Viewer viewer, MeasureRef ref) {
    MeasureDescription unused = measures.require(ref);
    String unit = ref.unitKey();
    if (unit != null && viewer.units().find(unit).filter(one -> viewer.sees(one.id())).isEmpty()) {
      throw Refused.invalidField("measure.unitKey", "organization.unit.unknown", unit);
    }
    String channel = ref.channel();
    if (channel != null
        && Arrays.stream(Channel.values()).noneMatch(one -> one.name().equals(channel))) {
      throw Refused.invalidField("measure.channel", "promise.channel.unknown", channel);
    }
  }

  /** A target that the figure can never reach, or never miss, promises nothing. */
  public void checkReach(Proof proof) {
    Target target = proof.target();
    MeasureDescription measure = find(proof.probe()).orElse(null);
    if (target == null || measure == null || proof.probe() == null) return;
    Interval range = range(proof.probe(), measure);
    if (range == null) return;
    check("target", target.value(), range);
    if (target.unacceptable() != null) check("unacceptable", target.unacceptable(), range);
    if (target.tolerance() > range.high() - range.low()) {
      throw Refused.invalidField("tolerance", "promise.tolerance.wide", range.high() - range.low());
    }
  }

  private @Nullable Interval range(MeasureRef ref, MeasureDescription measure) {
    return switch (measure.unit()) {
      case PERCENT -> new Interval(0, 100);
      case NPS_POINTS -> new Interval(-100, 100);
      case SCALE_POINTS -> measures.scale(ref).map(Probes::span).orElse(null);
      case COUNT -> new Interval(0, Double.MAX_VALUE);
      case NUMBER -> null;
    };
  }

  private static Interval span(Scale scale) {
    return new Interval(scale.min(), scale.max());
  }

  private static void check(String field, double figure, Interval range) {
    if (range.contains(figure)) return;
    if (range.high() == Double.MAX_VALUE)
      throw Refused.invalidField(field, "promise.target.negative");
    throw Refused.invalidField(field, "promise.target.outside", range.low(), range.high());
  }
}
