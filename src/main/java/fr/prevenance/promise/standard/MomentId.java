package fr.prevenance.promise.standard;

import fr.prevenance.TypedId;
import java.util.UUID;

public record MomentId(UUID value) implements TypedId {}
