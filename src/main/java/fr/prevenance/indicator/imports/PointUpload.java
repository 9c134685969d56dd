package fr.prevenance.indicator.imports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that waits for its import, or that was imported: then {@code imported} counts its points.
 */
public record PointUpload(
    UUID id, String fileName, byte[] content, @Nullable Long imported, Instant sentAt) {}
