package fr.prevenance.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A survey; {@link #body} and {@link #json} are what {@code POST /api/v1/surveys} takes. */
public record DemoSurvey(
    String key, String title, List<DemoQuestion> questions, List<String> breakdowns) {

  private static final JsonMapper JSON = new JsonMapper();

  public String locale() {
    return "fr";
  }

  public String audience() {
    return "CUSTOMERS";
  }

  public DemoQuestion question(String questionKey) {
    return questions.stream()
        .filter(question -> question.key().equals(questionKey))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(key + " does not ask " + questionKey));
  }

  public Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("key", key);
    body.put("title", title);
    body.put("locale", locale());
    body.put("audience", audience());
    body.put("questions", questions.stream().map(DemoQuestion::body).toList());
    body.put("breakdowns", breakdowns);
    return body;
  }

  public String json() {
    return JSON.writeValueAsString(body());
  }
}
