package fr.prevenance.promise;

import fr.prevenance.organization.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is being done about a broken promise, in words that customers may read. */
public record Remedy(
    String title, @Nullable LocalDate dueOn, @Nullable Integer actionNumber, UnitId unit) {}
