package fr.prevenance.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Maps to start from, one per trade, in French or English; their texts are data under {@code journeys/}. */
public final class MapTemplates {

  public static final List<String> KEYS =
      List.of(
          "urban-bus", "social-housing", "hotel-stay", "hosting-support", "cleaning-contract", "workwear-supply",
          "retail-store", "holiday-pay-fund");

  private MapTemplates() {}

  private record Text(String name, String summary, MapDraft map) {}

  public static List<MapTemplate> all(Locale locale) {
    return KEYS.stream().map(key -> read(key, locale)).toList();
  }

  public static Optional<MapTemplate> find(String key, Locale locale) {
    return KEYS.contains(key) ? Optional.of(read(key, locale)) : Optional.empty();
  }

  /** English for English speakers, French for all others. */
  private static MapTemplate read(String key, Locale locale) {
    String file = "/journeys/" + key + (locale.getLanguage().equals("en") ? "_en" : "_fr") + ".json";
    try (InputStream json = Objects.requireNonNull(MapTemplates.class.getResourceAsStream(file))) {
      Text text = MapDocument.strict(new String(json.readAllBytes(), StandardCharsets.UTF_8), Text.class);
      return new MapTemplate(key, text.name(), text.summary(), text.map());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
