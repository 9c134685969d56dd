package fr.prevenance.indicator;

import fr.prevenance.TypedId;
import java.util.UUID;

public record IndicatorId(UUID value) implements TypedId {}
