package fr.prevenance.organization;

import fr.prevenance.TypedId;
import java.util.UUID;

public record AccountId(UUID value) implements TypedId {}
