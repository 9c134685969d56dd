package fr.prevenance.signal;

import fr.prevenance.TypedId;
import java.util.UUID;

/** A commitment as the stream of signals knows it: the promise itself lives in a room above. */
public record CommitmentId(UUID value) implements TypedId {}
