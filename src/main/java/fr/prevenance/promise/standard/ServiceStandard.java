package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One version of the standard.
 *
 * @param forceOn the day it comes into force; none for a draft
 * @param forcedBy who decided it
 */
@NamedInterface("standard")
public record ServiceStandard(
    ServiceStandardId id,
    int number,
    Map<Face, StandardFace> faces,
    @Nullable LocalDate forceOn,
    @Nullable String forcedBy) {

  public enum Status {
    DRAFT,
    SCHEDULED,
    IN_FORCE,
    REPLACED
  }

  public boolean isDraft() {
    return forceOn == null;
  }

  public StandardFace face(Face face) {
    return Objects.requireNonNullElseGet(faces.get(face), () -> StandardFace.blank(face));
  }

  /** What is missing in the three faces before it may come into force. */
  public List<Refused.Field> lacks() {
    return Arrays.stream(Face.values()).flatMap(face -> face(face).lacks().stream()).toList();
  }
}
