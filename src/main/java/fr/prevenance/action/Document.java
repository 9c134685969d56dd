package fr.prevenance.action;

import fr.prevenance.platform.files.StoredFile;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proof: a file kept by its content, or an address. */
public record Document(
    UUID id,
    String title,
    @Nullable String url,
    @Nullable StoredFile file,
    LocalDate day,
    String author) {}
