package fr.prevenance.action;

import fr.prevenance.action.Verification.ByMeasure;
import fr.prevenance.action.Verification.ByPerson;
import fr.prevenance.measure.Measurement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The parts of an action that are stored as they are said, not as columns. */
final class ActionJson {

  private record Stored(@Nullable ByMeasure measure, @Nullable ByPerson person) {}

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ActionJson() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static @Nullable String write(@Nullable Verification verification) {
    return switch (verification) {
      case null -> null;
      case ByMeasure measure -> write(new Stored(measure, null));
      case ByPerson person -> write(new Stored(null, person));
    };
  }

  static @Nullable Verification verification(@Nullable String json) {
    if (json == null) return null;
    Stored stored = MAPPER.readValue(json, Stored.class);
    return stored.measure() != null ? stored.measure() : stored.person();
  }

  static @Nullable Measurement measurement(@Nullable String json) {
    return json == null ? null : MAPPER.readValue(json, Measurement.class);
  }

  static List<Person> people(String json) {
    return MAPPER.readValue(json, new TypeReference<List<Person>>() {});
  }

  static List<String> texts(String json) {
    return MAPPER.readValue(json, new TypeReference<List<String>>() {});
  }
}
