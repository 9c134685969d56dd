package fr.prevenance.journey.actors;

import fr.prevenance.TypedId;
import java.util.UUID;

public record CartographyId(UUID value) implements TypedId {}
