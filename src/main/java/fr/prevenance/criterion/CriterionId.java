package fr.prevenance.criterion;

import fr.prevenance.TypedId;
import java.util.UUID;

public record CriterionId(UUID value) implements TypedId {}
