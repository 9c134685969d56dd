package fr.prevenance.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a version has come: a draft, then validated by someone, then with a first day. */
public record Course(
    @Nullable LocalDate validatedOn,
    @Nullable String validatedBy,
    @Nullable LocalDate effectiveFrom) {

  public static final Course DRAFT = new Course(null, null, null);

  public boolean isDraft() {
    return validatedOn == null;
  }
}
