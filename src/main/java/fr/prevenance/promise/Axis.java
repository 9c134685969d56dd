package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.platform.Keys;

/** A family of commitments; its place is its place in the list. */
public record Axis(String key, String name) {

  public Axis {
    Keys.check("axes", key);
    name = Text.line("axes", name, Text.NAME);
    if (name.isEmpty()) throw Refused.invalidField("axes", "promise.axis.name-missing");
  }
}
