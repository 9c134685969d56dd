package fr.prevenance.promise;

import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.UnitId;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.signal.CommitmentId;
import org.jspecify.annotations.Nullable;

/**
 * A commitment changed its state in a unit, or passed the threshold that nobody may accept.
 *
 * @param was null when it is appraised for the first time
 */
public record StandingChanged(
    OrganizationId organization,
    CommitmentId commitment,
    UnitId unit,
    @Nullable CommitmentState was,
    CommitmentState is,
    boolean unacceptable,
    @Nullable Measurement measurement) {}
