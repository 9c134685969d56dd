package fr.prevenance.promise.web.cover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Charters to start from, by trade; their texts are data under {@code charters/}. */
public final class CharterTemplates {

  /** The same words in both languages. */
  public record Said(String fr, String en) {

    public String in(String language) {
      return language.equals("en") ? en : fr;
    }
  }

  public record Promise(Said sentence, Said why) {}

  public record Axis(String key, Said name, List<Promise> promises) {}

  public record Template(
      String key, Said name, Said title, Said slogan, Said audience, List<Axis> axes) {

    public long size() {
      return axes.stream().mapToLong(axis -> axis.promises().size()).sum();
    }
  }

  private static final List<Template> ALL =
      List.of("transport", "landlord", "cleaning", "retail", "hosting", "holiday-pay").stream()
          .map(CharterTemplates::read)
          .toList();

  private CharterTemplates() {}

  public static List<Template> all() {
    return ALL;
  }

  public static Optional<Template> find(String key) {
    return ALL.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static Template read(String key) {
    try (InputStream json =
        Objects.requireNonNull(
            CharterTemplates.class.getResourceAsStream("/charters/" + key + ".json"))) {
      return JsonMapper.shared().readValue(json, Template.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
