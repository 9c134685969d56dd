package fr.prevenance.promise.standard;

import fr.prevenance.TypedId;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

@NamedInterface("standard")
public record MomentId(UUID value) implements TypedId {}
