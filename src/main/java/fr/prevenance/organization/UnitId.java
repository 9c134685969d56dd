package fr.prevenance.organization;

import fr.prevenance.TypedId;
import java.util.UUID;

public record UnitId(UUID value) implements TypedId {}
