package fr.prevenance.survey;

import fr.prevenance.TypedId;
import java.util.UUID;

public record LinkId(UUID value) implements TypedId {}
