package fr.prevenance.promise.standard;

import fr.prevenance.signal.Channel;
import java.util.List;

/**
 * A moment on one channel that decides of the relation.
 *
 * @param id the same from one version to the next
 * @param emotion what the other should feel
 */
public record MomentOfTruth(
    MomentId id,
    Channel channel,
    String name,
    String emotion,
    List<Ritual> rituals,
    List<ServiceCue> cues) {}
