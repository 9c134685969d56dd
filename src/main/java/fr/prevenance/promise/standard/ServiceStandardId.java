package fr.prevenance.promise.standard;

import fr.prevenance.TypedId;
import java.util.UUID;

public record ServiceStandardId(UUID value) implements TypedId {}
