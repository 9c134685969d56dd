package fr.prevenance.survey;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as the cell of a file, such that the import reads it back. */
final class ExportCell {

  private ExportCell() {}

  static @Nullable Object of(QuestionType type, @Nullable String answer) {
    if (answer == null) return null;
    return switch (type) {
      case NPS, RATING, NUMBER -> new BigDecimal(answer);
      case MULTIPLE_CHOICE -> keys(answer);
      case TEXT, LONG_TEXT -> answer;
      case CONTACT -> contact(answer);
      case CHOICE, DATE, YES_NO -> answer;
    };
  }

  /** Keys are plain: ["a", "b"] needs no parser to become a|b. */
  private static String keys(String array) {
    return array.substring(1, array.length() - 1).replace("\"", "").replace(", ", "|");
  }

  private static String contact(String json) {
    JsonNode contact = JsonMapper.shared().readTree(json);
    return Stream.of("name", "email", "phone")
        .map(part -> contact.path(part).asString(""))
        .filter(part -> !part.isBlank())
        .map(Objects::toString)
        .collect(Collectors.joining(" · "));
  }
}
