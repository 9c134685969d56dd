package fr.prevenance.survey;

import fr.prevenance.TypedId;
import java.util.UUID;

public record ImportId(UUID value) implements TypedId {}
