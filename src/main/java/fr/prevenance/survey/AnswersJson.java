package fr.prevenance.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as one compact JSON object, written in the order given and read back in the order of the
 * questionnaire, because a jsonb column keeps none. The values are trusted: they passed a door.
 */
public final class AnswersJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private AnswersJson() {}

  public static String write(Answers answers) {
    return MAPPER.writeValueAsString(node(answers));
  }

  /** For a body that holds the answers among other things. */
  public static ObjectNode node(Answers answers) {
    ObjectNode json = MAPPER.createObjectNode();
    answers.values().forEach((key, value) -> put(json, key, value));
    return json;
  }

  public static Answers read(String json, Questionnaire questionnaire) {
    JsonNode tree = MAPPER.readTree(json);
    Map<String, Value> values = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      JsonNode node = tree.get(question.key());
      if (node != null && !node.isNull()) {
        values.put(question.key(), value(question.type(), node));
      }
    }
    return new Answers(values);
  }

  private static void put(ObjectNode json, String key, Value value) {
    switch (value) {
      case Value.Score(int score) -> json.put(key, score);
      case Value.Chosen(String choice) -> json.put(key, choice);
      case Value.ChosenMany(List<String> choices) -> {
        ArrayNode array = json.putArray(key);
        choices.forEach(array::add);
      }
      case Value.Text(String text) -> json.put(key, text);
      case Value.Amount amount -> json.put(key, amount.number());
      case Value.Day(LocalDate date) -> json.put(key, date.toString());
      case Value.YesNo(boolean yes) -> json.put(key, yes);
      case Value.Contact contact -> putContact(json.putObject(key), contact);
    }
  }

  private static void putContact(ObjectNode json, Value.Contact contact) {
    putIfThere(json, "name", contact.name());
    putIfThere(json, "email", contact.email());
    putIfThere(json, "phone", contact.phone());
    json.put("consent", contact.consent());
  }

  private static void putIfThere(ObjectNode json, String part, @Nullable String text) {
    if (text != null) {
      json.put(part, text);
    }
  }

  private static Value value(QuestionType type, JsonNode node) {
    return switch (type) {
      case NPS, RATING -> new Value.Score(node.intValue());
      case CHOICE -> new Value.Chosen(node.stringValue());
      case MULTIPLE_CHOICE -> new Value.ChosenMany(strings(node));
      case TEXT, LONG_TEXT -> new Value.Text(node.stringValue());
      case NUMBER -> new Value.Amount(node.decimalValue());
      case DATE -> new Value.Day(LocalDate.parse(node.stringValue()));
      case YES_NO -> new Value.YesNo(node.booleanValue());
      case CONTACT ->
          new Value.Contact(
              part(node, "name"),
              part(node, "email"),
              part(node, "phone"),
              node.path("consent").booleanValue());
    };
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.values().forEach(item -> strings.add(item.stringValue()));
    return strings;
  }

  private static @Nullable String part(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.path(name).stringValue() : null;
  }
}
