package fr.prevenance.organization;

import fr.prevenance.TypedId;
import java.util.UUID;

public record TokenId(UUID value) implements TypedId {}
