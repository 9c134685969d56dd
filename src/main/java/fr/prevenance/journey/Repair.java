package fr.prevenance.journey;

import fr.prevenance.organization.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action under way at a contact.
 *
 * @param path of its page
 * @param lateDays 0 when it is in time
 */
public record Repair(
    String touchpoint,
    int number,
    String title,
    String path,
    UnitId unit,
    @Nullable LocalDate dueOn,
    long lateDays) {}
