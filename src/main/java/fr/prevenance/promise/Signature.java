package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Someone who signed a version, for us or for the partner. */
public record Signature(Side side, String name, @Nullable String title, LocalDate on) {

  public enum Side {
    US,
    PARTNER
  }

  public Signature {
    name = Text.line("name", name, Text.NAME);
    title = title == null ? null : Text.optionalLine("title", title, Text.NAME);
    if (name.isEmpty()) throw Refused.invalidField("name", "promise.sign.name-missing");
  }
}
