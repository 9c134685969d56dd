package fr.prevenance.platform.tenant;

import fr.prevenance.TypedId;
import java.util.UUID;

public record OrganizationId(UUID value) implements TypedId {}
