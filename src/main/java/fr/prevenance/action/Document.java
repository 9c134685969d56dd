package fr.prevenance.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proof: a file kept by its content, or an address. */
public record Document(
    UUID id,
    String title,
    @Nullable String url,
    @Nullable Stored file,
    LocalDate day,
    String author) {

  public record Stored(String hash, String type, long size) {}
}
