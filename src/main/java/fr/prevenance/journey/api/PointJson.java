package fr.prevenance.journey.api;

import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.measure.Interval;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Standing;
import fr.prevenance.signal.Lived;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a contact is worth.
 *
 * @param score from 0 to 100; supposed or old when not measured
 * @param onScale the mean on the scale that its questions share
 * @param previous the score of the window before, as long
 * @param irritants scores under 50 of 100 in the window
 */
record PointJson(
    String touchpointKey,
    boolean measured,
    Evidence evidence,
    Lived.Basis basis,
    long n,
    @Nullable Double score,
    @Nullable Interval interval,
    @Nullable OnScaleJson onScale,
    @Nullable Double previous,
    @Nullable Boolean significant,
    long irritants,
    @Nullable LocalDate lastSaid,
    boolean stale,
    List<PromiseJson> commitments) {

  record OnScaleJson(@Nullable Double mean, int min, int max) {}

  record PromiseJson(String key, CommitmentState state) {}

  static PointJson of(LivePoint point, Map<String, Standing> promises) {
    var change = point.change();
    var previous = point.previous();
    var onScale = point.onScale();
    return new PointJson(
        point.touchpoint().key(),
        point.isMeasured(),
        point.evidence(),
        point.basis(),
        point.n(),
        point.value(),
        point.interval(),
        onScale == null
            ? null
            : new OnScaleJson(onScale.mean().value(), onScale.scale().min(), onScale.scale().max()),
        previous == null ? null : previous.value(),
        change == null ? null : change.significant(),
        point.irritants(),
        point.lastSaid(),
        point.stale(),
        point.touchpoint().commitments().stream()
            .flatMap(key -> promise(promises.get(key)))
            .toList());
  }

  private static Stream<PromiseJson> promise(@Nullable Standing standing) {
    return Stream.ofNullable(standing)
        .filter(Objects::nonNull)
        .map(one -> new PromiseJson(one.commitment().key(), one.state()));
  }
}
