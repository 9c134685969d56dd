package fr.prevenance.promise;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a commitment's history in a unit; was is null for the first. */
public record StandingChange(
    CommitmentId commitment,
    UnitId unit,
    LocalDate day,
    @Nullable CommitmentState was,
    CommitmentState is,
    Appraisal.Reason reason,
    @Nullable Double value,
    @Nullable Long n) {}
