package fr.prevenance.promise.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look back at a charter.
 *
 * @param ours who was there for us
 * @param theirs who was there for the partner, for a partner's charter
 */
public record Review(
    UUID id,
    int versionNumber,
    LocalDate day,
    String ours,
    @Nullable String theirs,
    String note,
    String writtenBy) {}
