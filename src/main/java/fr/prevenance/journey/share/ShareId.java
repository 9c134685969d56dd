package fr.prevenance.journey.share;

import fr.prevenance.TypedId;
import java.util.UUID;

public record ShareId(UUID value) implements TypedId {}
