package fr.prevenance.promise.standard;

import fr.prevenance.signal.Channel;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * A moment on one channel that decides of the relation.
 *
 * @param id the same from one version to the next
 * @param emotion what the other should feel
 */
@NamedInterface("standard")
public record MomentOfTruth(
    MomentId id,
    Channel channel,
    String name,
    String emotion,
    List<Ritual> rituals,
    List<ServiceCue> cues) {}
