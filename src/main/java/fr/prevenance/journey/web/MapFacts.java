package fr.prevenance.journey.web;

import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.PainCounts.PainCount;
import fr.prevenance.journey.live.Voices.Voice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known along a map when it is shown.
 *
 * @param pains by touchpoint, the most told first
 * @param pledges by commitment
 * @param voice what somebody wrote at the worst contact
 */
public record MapFacts(
    Sight sight,
    LiveMap live,
    Map<String, List<PainCount>> pains,
    Map<String, Pledge> pledges,
    @Nullable Voice voice) {

  public boolean isEmpty() {
    return live.stages().isEmpty();
  }
}
