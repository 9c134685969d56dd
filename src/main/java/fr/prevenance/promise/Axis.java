package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.platform.Keys;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A family of commitments; its place is its place in the list.
 *
 * @param names in other languages, by language
 */
public record Axis(String key, String name, Map<String, String> names) {

  public Axis {
    Keys.check("axes", key);
    name = Text.line("axes", name, Text.NAME);
    if (name.isEmpty()) throw Refused.invalidField("axes", "promise.axis.name-missing");
    names = names(names);
  }

  public Axis(String key, String name) {
    this(key, name, Map.of());
  }

  public String in(String tag) {
    return Tongues.in(names, tag).orElse(name);
  }

  /** None in a text that was stored before axes had any. */
  private static Map<String, String> names(@Nullable Map<String, String> said) {
    if (said == null) return Map.of();
    Tongues.check("axes", said);
    return Text.lines("axes", said, Text.NAME);
  }
}
