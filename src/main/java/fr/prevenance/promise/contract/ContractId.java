package fr.prevenance.promise.contract;

import fr.prevenance.TypedId;
import java.util.UUID;

public record ContractId(UUID value) implements TypedId {}
