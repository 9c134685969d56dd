package fr.prevenance.journey.live;

import fr.prevenance.journey.Journey;
import fr.prevenance.measure.Measurement;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map with what customers live along it. */
public record LiveMap(Journey journey, LiveWindow window, List<LiveStage> stages) {

  public Stream<LivePoint> points() {
    return stages.stream().flatMap(stage -> stage.points().stream());
  }

  public Optional<LivePoint> point(String touchpoint) {
    return points().filter(one -> one.touchpoint().key().equals(touchpoint)).findFirst();
  }

  /** The lowest measured contact. */
  public Optional<LivePoint> worst() {
    return spoken().min(BY_VALUE);
  }

  public Optional<LivePoint> best() {
    return spoken().max(BY_VALUE);
  }

  public long irritants() {
    return stages.stream().mapToLong(LiveStage::irritants).sum();
  }

  /** The stage where most irritants gather. */
  public @Nullable LiveStage sorest() {
    return stages.stream()
        .filter(stage -> stage.irritants() > 0)
        .max(Comparator.comparingLong(LiveStage::irritants))
        .orElse(null);
  }

  /** Those with enough answers, or all measured ones when none has. */
  private Stream<LivePoint> spoken() {
    List<LivePoint> measured = points().filter(LivePoint::isMeasured).toList();
    List<LivePoint> sure = measured.stream().filter(one -> one.n() >= Measurement.ENOUGH).toList();
    return (sure.isEmpty() ? measured : sure).stream();
  }

  private static final Comparator<LivePoint> BY_VALUE =
      Comparator.comparingDouble(point -> Objects.requireNonNull(point.value()));
}
