package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.platform.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the circles for whoever may write.
 *
 * @param open the actor being changed; without one, a new actor is offered
 * @param again one was just added: the next name may be typed at once
 */
public record Editor(Choices choices, @Nullable Open open, Form form, boolean again) {

  /** @param tie the form of the next link */
  public record Open(Stakeholder actor, List<Held> ties, Form tie, boolean closest, boolean farthest, boolean alone) {}

  /** @param sentence « La ville décide pour le réseau » */
  public record Held(Tie tie, String sentence) {}
}
