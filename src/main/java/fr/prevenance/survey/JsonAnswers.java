package fr.prevenance.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The door of programs: every value in its own JSON type, nothing guessed from a string. */
public final class JsonAnswers {

  private static final Set<String> CONTACT_PARTS = Set.of("name", "email", "phone", "consent");

  private JsonAnswers() {}

  /** A complete response, or a refusal that lists every field that does not fit. */
  public static Answers read(Questionnaire questionnaire, @Nullable JsonNode json) {
    Problems problems = new Problems();
    Answers answers = readPart(questionnaire, json, problems);
    if (problems.none() && answers.isEmpty()) {
      problems.add("answers", "survey.answers.none");
    } else {
      refuseUnanswered(questionnaire, answers, json, problems);
    }
    problems.refuse();
    return answers;
  }

  private static Answers readPart(
      Questionnaire questionnaire, @Nullable JsonNode json, Problems problems) {
    if (json == null || json.isNull() || json.isMissingNode()) {
      return Answers.NONE;
    }
    if (!json.isObject()) {
      problems.add("answers", "survey.answers.object");
      return Answers.NONE;
    }
    for (String key : json.propertyNames()) {
      if (questionnaire.byKey(key).isEmpty()) {
        String name = CleanText.excerpt(key);
        problems.add("answers." + name, "survey.answer.unknown-question", name);
      }
    }
    Map<String, Value> values = new LinkedHashMap<>();
    for (Question question : questionnaire.questions()) {
      JsonNode node = json.get(question.key());
      switch (node == null || node.isNull() ? Reading.MISSING : value(question, node)) {
        case Reading.Given(Value value) -> values.put(question.key(), value);
        case Reading.Problem problem -> problems.add(problem.at(AnswerRules.field(question)));
        case Reading.Missing() -> {}
      }
    }
    return new Answers(values);
  }

  /** A field that was refused is not also said to be missing. */
  private static void refuseUnanswered(
      Questionnaire questionnaire, Answers answers, @Nullable JsonNode json, Problems problems) {
    Set<String> refused =
        Set.copyOf(problems.fields().stream().map(field -> field.field()).distinct().toList());
    if (json != null && json.isObject()) {
      questionnaire.missingRequired(answers).stream()
          .filter(field -> !refused.contains(field.field()))
          .forEach(problems::add);
    }
  }

  private static Reading value(Question question, JsonNode node) {
    return switch (question.type()) {
      case NPS, RATING -> score(question, node);
      case CHOICE -> choice(question, node);
      case MULTIPLE_CHOICE -> choices(question, node);
      case TEXT, LONG_TEXT ->
          node.isString()
              ? AnswerRules.text(question, node.stringValue())
              : Reading.problem("survey.answer.text-needed");
      case NUMBER ->
          number(node)
              .map(AnswerRules::amount)
              .orElse(Reading.problem("survey.answer.number-needed"));
      case DATE -> day(node);
      case YES_NO ->
          node.isBoolean()
              ? new Reading.Given(new Value.YesNo(node.booleanValue()))
              : Reading.problem("survey.answer.boolean-needed");
      case CONTACT -> contact(node);
    };
  }

  private static Reading score(Question question, JsonNode node) {
    if (node.isArray()) {
      return Reading.problem("survey.answer.one-only");
    }
    return number(node)
        .map(number -> AnswerRules.score(question, number))
        .orElse(Reading.problem("survey.answer.whole-needed"));
  }

  private static Optional<BigDecimal> number(JsonNode node) {
    return node.isNumber() ? node.decimalValueOpt() : Optional.empty();
  }

  private static Reading choice(Question question, JsonNode node) {
    if (node.isArray()) {
      return Reading.problem("survey.answer.one-only");
    }
    return node.isString()
        ? AnswerRules.chosen(question, node.stringValue())
        : Reading.problem("survey.answer.choice-needed", AnswerRules.offered(question));
  }

  private static Reading choices(Question question, JsonNode node) {
    List<String> keys = new ArrayList<>();
    for (JsonNode item : node.isArray() ? node.values() : List.of(node)) {
      if (!node.isArray() || !item.isString()) {
        return Reading.problem("survey.answer.list-needed", AnswerRules.offered(question));
      }
      keys.add(item.stringValue());
    }
    return AnswerRules.chosenMany(question, keys);
  }

  private static Reading day(JsonNode node) {
    if (!node.isString()) {
      return Reading.problem("survey.answer.day-needed");
    }
    return AnswerRules.isoDay(node.stringValue());
  }

  private static Reading contact(JsonNode node) {
    boolean sound = node.isObject() && CONTACT_PARTS.containsAll(node.propertyNames());
    for (String part : List.of("name", "email", "phone")) {
      sound &= !node.hasNonNull(part) || node.path(part).isString();
    }
    sound &= !node.hasNonNull("consent") || node.path("consent").isBoolean();
    if (!sound) {
      return Reading.problem("survey.answer.contact-shape");
    }
    return ContactRules.read(
        part(node, "name"),
        part(node, "email"),
        part(node, "phone"),
        node.path("consent").asBoolean(false));
  }

  private static @Nullable String part(JsonNode node, String name) {
    return node.hasNonNull(name) ? node.path(name).stringValue() : null;
  }
}
