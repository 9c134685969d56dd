package fr.prevenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A business refusal: the key is a message, the arguments fill it. One advice turns it into a page
 * or a problem.
 */
public final class Refused extends RuntimeException {

  public enum Kind {
    INVALID(422),
    CONFLICT(409),
    NOT_FOUND(404);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  /** One field that does not fit, with the message that says how to mend it. */
  public record Field(String field, String key, List<Object> arguments) {}

  private final Kind kind;
  private final transient List<Object> arguments;
  private final transient List<Field> fields;

  private Refused(Kind kind, String key, List<Object> arguments, List<Field> fields) {
    super(key);
    this.kind = kind;
    this.arguments = arguments;
    this.fields = fields;
  }

  public static Refused invalid(String key, Object... arguments) {
    return new Refused(Kind.INVALID, key, List.of(arguments), List.of());
  }

  public static Refused invalidField(String field, String key, Object... arguments) {
    return new Refused(
        Kind.INVALID, key, List.of(arguments), List.of(new Field(field, key, List.of(arguments))));
  }

  public static Refused invalidFields(List<Field> fields) {
    return new Refused(Kind.INVALID, "refused.fields", List.of(), List.copyOf(fields));
  }

  /** Runs every check and says at once all that they refuse, one mistake a field. */
  public static void together(Runnable... checks) {
    Map<String, Field> mistakes = new LinkedHashMap<>();
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (Refused refused) {
        if (refused.fields.isEmpty()) throw refused;
        refused.fields.forEach(one -> mistakes.putIfAbsent(one.field(), one));
      }
    }
    if (mistakes.isEmpty()) return;
    List<Field> all = List.copyOf(mistakes.values());
    Field only = all.getFirst();
    throw all.size() > 1
        ? invalidFields(all)
        : invalidField(only.field(), only.key(), only.arguments().toArray());
  }

  public static Refused conflict(String key, Object... arguments) {
    return new Refused(Kind.CONFLICT, key, List.of(arguments), List.of());
  }

  public static Refused notFound() {
    return new Refused(Kind.NOT_FOUND, "refused.not-found", List.of(), List.of());
  }

  public Kind kind() {
    return kind;
  }

  public String key() {
    return String.valueOf(getMessage());
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<Field> fields() {
    return fields;
  }
}
