package fr.prevenance.signal;

import fr.prevenance.organization.UnitId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which counts to read.
 *
 * @param units the units that own the answers; null means all, read from counts of their own
 * @param slice {@code key=value} of a declared breakdown, {@code key=} for all its values, null for
 *     none
 */
public record CountQuery(
    Collection<SubjectId> subjects,
    @Nullable Set<UnitId> units,
    @Nullable String channel,
    @Nullable String slice,
    DayRange range) {}
