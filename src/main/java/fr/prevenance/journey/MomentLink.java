package fr.prevenance.journey;

import fr.prevenance.signal.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moment of truth of the service standard, where it lives.
 *
 * @param id absent in a map that came from elsewhere: then channel and name find it
 */
public record MomentLink(@Nullable UUID id, Channel channel, String name) {}
