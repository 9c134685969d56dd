package fr.prevenance.journey.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.MapDocument;
import fr.prevenance.journey.MapDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map as the export has it, with what is read beside it.
 *
 * @param revision to be sent back with a change, so that two authors do not overwrite each other
 */
record JourneyJson(
    @JsonUnwrapped MapDraft map,
    int revision,
    Instant changedAt,
    boolean archived,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<PointJson> scores) {

  static JourneyJson of(Journey journey, @Nullable String unitKey) {
    return new JourneyJson(
        MapDocument.of(journey, unitKey),
        journey.revision(),
        journey.life().changedAt(),
        journey.isArchived(),
        null,
        null,
        null);
  }

  JourneyJson with(@Nullable LocalDate first, @Nullable LocalDate last, List<PointJson> points) {
    return new JourneyJson(map, revision, changedAt, archived, first, last, points);
  }
}
