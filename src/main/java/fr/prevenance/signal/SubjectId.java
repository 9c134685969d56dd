package fr.prevenance.signal;

import fr.prevenance.TypedId;
import java.util.UUID;

public record SubjectId(UUID value) implements TypedId {}
