package fr.prevenance.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question with the very fields of the API. */
public record DemoQuestion(
    String key,
    String type,
    String label,
    @Nullable String help,
    int page,
    boolean required,
    @Nullable String criterionKey,
    @Nullable DemoScale scale,
    List<DemoChoice> choices,
    @Nullable String importanceOf) {

  static DemoQuestion of(int page, String key, String type, String label) {
    return new DemoQuestion(
        key, type, Typography.french(label), null, page, false, null, null, List.of(), null);
  }

  DemoQuestion help(String words) {
    String french = Typography.french(words);
    return new DemoQuestion(
        key, type, label, french, page, required, criterionKey, scale, choices, importanceOf);
  }

  DemoQuestion mandatory() {
    return new DemoQuestion(
        key, type, label, help, page, true, criterionKey, scale, choices, importanceOf);
  }

  DemoQuestion about(String criterion) {
    return new DemoQuestion(
        key, type, label, help, page, required, criterion, scale, choices, importanceOf);
  }

  DemoQuestion on(DemoScale newScale) {
    return new DemoQuestion(
        key, type, label, help, page, required, criterionKey, newScale, choices, importanceOf);
  }

  DemoQuestion among(List<DemoChoice> list) {
    return new DemoQuestion(
        key, type, label, help, page, required, criterionKey, scale, list, importanceOf);
  }

  DemoQuestion importanceOf(String question) {
    return new DemoQuestion(
        key, type, label, help, page, required, criterionKey, scale, choices, question);
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("key", key);
    body.put("type", type);
    body.put("label", label);
    if (help != null) body.put("help", help);
    body.put("page", page);
    body.put("required", required);
    if (criterionKey != null) body.put("criterionKey", criterionKey);
    if (scale != null) body.put("scale", scale.body());
    if (!choices.isEmpty()) body.put("choices", choices.stream().map(DemoChoice::body).toList());
    if (importanceOf != null) body.put("importanceOf", importanceOf);
    return body;
  }
}
