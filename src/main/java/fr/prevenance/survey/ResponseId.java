package fr.prevenance.survey;

import fr.prevenance.TypedId;
import java.util.UUID;

public record ResponseId(UUID value) implements TypedId {}
