package fr.prevenance.signal;

import fr.prevenance.TypedId;
import java.util.UUID;

public record SignalId(UUID value) implements TypedId {}
