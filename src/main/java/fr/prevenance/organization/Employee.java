package fr.prevenance.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Employee(
    EmployeeId id,
    String name,
    @Nullable String email,
    @Nullable String title,
    @Nullable AccountId account,
    List<Held> roles) {

  /** A role held in a unit and below. */
  public record Held(UnitId unit, Role role) {}

  /** Someone who can sign in and put things right. */
  boolean administers() {
    return account != null && roles.stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR);
  }

  public String initials() {
    var letters = new StringBuilder();
    for (String part : name.split("[\\s-]+")) {
      if (!part.isEmpty() && letters.length() < 2) letters.appendCodePoint(part.codePointAt(0));
    }
    return letters.toString().toUpperCase(java.util.Locale.ROOT);
  }
}
