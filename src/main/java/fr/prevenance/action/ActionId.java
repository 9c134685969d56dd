package fr.prevenance.action;

import fr.prevenance.TypedId;
import java.util.UUID;

public record ActionId(UUID value) implements TypedId {}
