package fr.prevenance.journey;

import fr.prevenance.signal.Channel;

/** How well a channel informs one type of customer at a stage. */
public record ChannelFit(String audience, Channel channel, Fit fit) {

  public enum Fit {
    GOOD,
    FAIR,
    POOR
  }
}
