package fr.prevenance.promise;

import fr.prevenance.TypedId;
import java.util.UUID;

public record VersionId(UUID value) implements TypedId {}
