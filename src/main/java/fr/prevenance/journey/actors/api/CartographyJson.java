package fr.prevenance.journey.actors.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.StakeholderDocument;
import fr.prevenance.journey.actors.StakeholderMapDraft;
import java.time.Instant;

/**
 * A cartography as the export has it.
 *
 * @param revision to be sent back with a change, so that two authors do not overwrite each other
 */
record CartographyJson(@JsonUnwrapped StakeholderMapDraft map, int revision, Instant changedAt, boolean archived) {

  static CartographyJson of(Cartography one) {
    return new CartographyJson(
        StakeholderDocument.draft(one.map(), one.key()), one.revision(), one.life().changedAt(), one.isArchived());
  }
}
