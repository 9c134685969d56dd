package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.time.LocalDate;

/** What customers said of a commitment before it was promised. */
public record CustomerValidation(Kind kind, String evidence, LocalDate on) {

  public enum Kind {
    SURVEY,
    WORKSHOP,
    INTERVIEWS
  }

  public CustomerValidation {
    String read = Text.optional("validation.evidence", evidence);
    if (read == null)
      throw Refused.invalidField("validation.evidence", "promise.validation.evidence-missing");
    evidence = read;
  }
}
