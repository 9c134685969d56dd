package fr.prevenance.journey.web.map;

import fr.prevenance.platform.web.State;
import java.util.List;

/** What stands in a cell of the map. Addresses are empty where the reader may not go. */
public sealed interface Item {

  record Text(String text) implements Item {}

  record Contact(String name, String icon, boolean human, String href) implements Item {}

  record Star(String name, String href) implements Item {}

  /**
   * @param count how many wrote of it; a dash when no word tells of it
   * @param css by its share of all that is written of
   */
  record Pain(String name, String count, String css) implements Item {}

  /** How many scores of the stage are low. */
  record Low(String text) implements Item {}

  record Promise(String key, String sentence, State state, String href) implements Item {}

  record Fits(String audience, List<Fit> fits) implements Item {}

  record Fit(String channel, String channelIcon, String word, String icon, String css) {}
}
