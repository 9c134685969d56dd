package fr.prevenance.survey.web;

import fr.prevenance.survey.QuestionDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads a typed question; what is no number or no line is a mistake at its own field. */
record QuestionReading(String path, Errors mistakes) {

  QuestionDraft read(QuestionForm form) {
    return new QuestionDraft(
        form.getKey().strip(),
        form.getType(),
        form.getLabel(),
        orNull(form.getHelp()),
        whole("page", form.getPage()),
        form.getRequired().equals("true"),
        orNull(form.getCriterionKey()),
        orNull(form.getTouchpointKey()),
        form.isRating() ? scale(form.getScale()) : null,
        form.hasChoices() ? ChoiceLines.read(form.getChoices()) : null,
        form.isRating() ? orNull(form.getImportanceOf()) : null);
  }

  private QuestionDraft.ScaleDraft scale(ScaleForm form) {
    Integer min = whole("scale.min", form.getMin());
    Integer max = whole("scale.max", form.getMax());
    Map<String, String> labels = new LinkedHashMap<>();
    if (min != null && !form.getLow().isBlank())
      labels.put(String.valueOf(min), form.getLow().strip());
    between(form.getBetween(), labels);
    if (max != null && !form.getHigh().isBlank())
      labels.put(String.valueOf(max), form.getHigh().strip());
    return new QuestionDraft.ScaleDraft(
        min,
        max,
        whole("scale.step", form.getStep()),
        labels.isEmpty() ? null : labels,
        orNull(form.getDirection()));
  }

  private void between(String lines, Map<String, String> labels) {
    for (String line : lines.split("\\R")) {
      if (line.isBlank()) continue;
      int equals = line.indexOf('=');
      if (equals < 0)
        mistakes.rejectValue(
            path + "scale.between",
            "line",
            new Object[] {line.strip()},
            "survey.builder.scale.line");
      else labels.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  private @Nullable Integer whole(String field, String text) {
    if (text.isBlank()) return null;
    String plain = text.strip().replace('−', '-');
    if (plain.matches("[+-]?\\d{1,9}")) return Integer.valueOf(plain);
    mistakes.rejectValue(
        path + field, "whole", new Object[] {text.strip()}, "survey.builder.whole");
    return null;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
