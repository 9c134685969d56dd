package fr.prevenance.promise;

import fr.prevenance.TypedId;
import java.util.UUID;

public record CharterId(UUID value) implements TypedId {}
