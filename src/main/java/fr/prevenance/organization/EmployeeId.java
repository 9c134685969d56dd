package fr.prevenance.organization;

import fr.prevenance.TypedId;
import java.util.UUID;

public record EmployeeId(UUID value) implements TypedId {}
