package fr.prevenance.journey.actors;

import fr.prevenance.signal.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks to whom.
 *
 * @param about what they say to each other
 * @param at where on which map; null when it holds for the whole relation
 */
public record Exchange(
    String key, String from, String to, String about, @Nullable Channel channel, @Nullable Place at) {

  /**
   * @param stage null for the whole journey
   */
  public record Place(String journey, @Nullable String stage) {}

  public boolean touches(String actor) {
    return from.equals(actor) || to.equals(actor);
  }
}
