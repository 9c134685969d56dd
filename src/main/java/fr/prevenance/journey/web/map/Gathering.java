package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.Names;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;

/**
 * Where most irritants are, and what is being done there.
 *
 * @param action the address of the action, or of a new one; empty for who may not open or create it
 */
public record Gathering(String where, String repair, String action, boolean open) {

  public static String where(LiveMap live, LiveStage stage) {
    return Words.plural(
        "mapview.gathering",
        live.irritants(),
        Formats.whole(stage.irritants()),
        Formats.whole(live.irritants()),
        Names.shortened(stage.stage().name(), 60));
  }
}
