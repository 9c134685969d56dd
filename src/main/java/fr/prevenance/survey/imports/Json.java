package fr.prevenance.survey.imports;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How mappings and faults are kept in the database. */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static List<Fault> faults(String json) {
    return MAPPER.readValue(json, new TypeReference<List<Fault>>() {});
  }
}
