package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.Cells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door of people: one screen of the HTML form, its fields named {@code answers.<key>}. What was
 * typed is kept, so that a refused page comes back filled.
 */
public record FormAnswers(
    Answers answers, Map<String, List<String>> typed, List<Refused.Field> errors) {

  private static final String PREFIX = "answers.";
  private static final List<String> CONTACT_PARTS =
      List.of(".name", ".email", ".phone", ".consent");

  public FormAnswers {
    typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    errors = List.copyOf(errors);
  }

  public static FormAnswers read(List<Question> page, Map<String, List<String>> form) {
    Problems problems = new Problems();
    Map<String, List<String>> typed = new LinkedHashMap<>();
    form.forEach((field, entries) -> keep(field, entries, typed));
    refuseUnknown(page, typed, problems);
    Map<String, Value> values = new LinkedHashMap<>();
    for (Question question : page) {
      switch (value(question, typed)) {
        case Reading.Given(Value value) -> values.put(question.key(), value);
        case Reading.Problem problem -> problems.add(problem.at(AnswerRules.field(question)));
        case Reading.Missing() when question.isRequired() ->
            problems.add(AnswerRules.required(question));
        case Reading.Missing() -> {}
      }
    }
    return new FormAnswers(new Answers(values), typed, problems.fields());
  }

  public boolean isSound() {
    return errors.isEmpty();
  }

  public Optional<Refused.Field> errorOf(Question question) {
    return errors.stream().filter(e -> e.field().equals(AnswerRules.field(question))).findFirst();
  }

  /** What was typed in one field, to fill it again. */
  public List<String> typed(String field) {
    return typed.getOrDefault(field, List.of());
  }

  private static void keep(String field, List<String> entries, Map<String, List<String>> typed) {
    if (field.startsWith(PREFIX)) {
      typed.put(
          field, entries.stream().map(CleanText::of).filter(entry -> !entry.isEmpty()).toList());
    }
  }

  private static void refuseUnknown(
      List<Question> page, Map<String, List<String>> typed, Problems problems) {
    Set<String> known = new HashSet<>();
    for (Question question : page) {
      String field = AnswerRules.field(question);
      known.add(field);
      if (question.type() == QuestionType.CONTACT) {
        CONTACT_PARTS.forEach(part -> known.add(field + part));
      }
    }
    for (String field : typed.keySet()) {
      if (!known.contains(field)) {
        String name = CleanText.excerpt(field.substring(PREFIX.length()));
        problems.add(PREFIX + name, "survey.answer.unknown-question", name);
      }
    }
  }

  private static Reading value(Question question, Map<String, List<String>> typed) {
    String field = AnswerRules.field(question);
    List<String> entries = typed.getOrDefault(field, List.of());
    if (question.type() == QuestionType.CONTACT) {
      return contact(field, typed);
    }
    if (question.type() == QuestionType.MULTIPLE_CHOICE) {
      return AnswerRules.chosenMany(question, entries);
    }
    if (entries.size() > 1) {
      return Reading.problem("survey.answer.one-only");
    }
    return entries.isEmpty() ? Reading.MISSING : single(question, entries.getFirst());
  }

  private static Reading single(Question question, String entry) {
    return switch (question.type()) {
      case NPS, RATING -> score(question, entry);
      case CHOICE -> AnswerRules.chosen(question, entry);
      case TEXT, LONG_TEXT -> AnswerRules.text(question, entry);
      case NUMBER ->
          Cells.number(entry)
              .toOptional()
              .map(AnswerRules::amount)
              .orElse(Reading.problem("survey.answer.number-unread", CleanText.excerpt(entry)));
      case DATE -> AnswerRules.isoDay(entry);
      case YES_NO -> yesNo(entry);
      case CONTACT, MULTIPLE_CHOICE -> throw new IllegalStateException(question.type().name());
    };
  }

  private static Reading score(Question question, String entry) {
    return entry.matches("-?\\d{1,9}")
        ? AnswerRules.score(question, new BigDecimal(entry))
        : AnswerRules.offScale(question, entry);
  }

  private static Reading yesNo(String entry) {
    return switch (entry) {
      case "true" -> new Reading.Given(new Value.YesNo(true));
      case "false" -> new Reading.Given(new Value.YesNo(false));
      default -> Reading.problem("survey.answer.yes-no-unread", CleanText.excerpt(entry));
    };
  }

  private static Reading contact(String field, Map<String, List<String>> typed) {
    List<String> parts = new ArrayList<>();
    for (String part : CONTACT_PARTS) {
      List<String> entries = typed.getOrDefault(field + part, List.of());
      if (entries.size() > 1) {
        return Reading.problem("survey.answer.one-only");
      }
      parts.add(entries.isEmpty() ? "" : entries.getFirst());
    }
    return ContactRules.read(parts.get(0), parts.get(1), parts.get(2), !parts.get(3).isEmpty());
  }
}
