package fr.prevenance.journey.web.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place of a map to type in.
 *
 * @param path of the editor
 * @param values as typed, or else as the map says them
 * @param revision the one that the typing starts from
 */
public record FieldView(
    String target, String label, String path, List<String> values, int revision, Outcome outcome) {

  /** What came of the last try. */
  public record Outcome(String mistake, @Nullable Clash clash) {

    static final Outcome FINE = new Outcome("", null);

    public String word() {
      return clash != null ? "clash" : mistake.isEmpty() ? "ok" : "mistake";
    }
  }

  /** Two people wrote at the same place. */
  public record Clash(String told, String mine, String theirs) {}

  public String id() {
    return "f-" + target.replaceAll("[^A-Za-z0-9]+", "-");
  }

  public String form() {
    return id() + "-form";
  }

  public String note() {
    return id() + "-note";
  }

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  public String lines() {
    return String.join("\n", values);
  }

  public boolean has(String value) {
    return values.contains(value);
  }

  public @Nullable String invalid() {
    return outcome.word().equals("ok") ? null : "true";
  }

  /** Where the map is read anew. */
  public String fresh() {
    String[] parts = target.split("/");
    boolean inSheet = parts[0].equals("touchpoints") || target.endsWith("/fits");
    return inSheet ? path + "/" + parts[0] + "/" + parts[1] : path;
  }
}
