package fr.prevenance.journey;

import fr.prevenance.TypedId;
import java.util.UUID;

public record JourneyId(UUID value) implements TypedId {}
