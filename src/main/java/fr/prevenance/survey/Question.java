package fr.prevenance.survey;

import fr.prevenance.measure.Scale;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Question(
    String key, QuestionType type, Presentation presentation, Ties ties, Form form) {

  public record Presentation(
      String label, @Nullable String help, @Nullable Integer page, boolean required) {}

  /** What the question speaks of; an importance speaks of the question it weighs. */
  public record Ties(
      @Nullable String criterionKey,
      @Nullable String touchpointKey,
      @Nullable String importanceOf) {
    public static final Ties NONE = new Ties(null, null, null);
  }

  public record Form(@Nullable ScaleSpec scale, List<Choice> choices) {
    public static final Form PLAIN = new Form(null, List.of());

    public Form {
      choices = List.copyOf(choices);
    }
  }

  public Question {
    Problems problems = new Problems();
    QuestionRules.check("", QuestionDraft.of(key, type, presentation, ties, form), problems);
    problems.refuse();
  }

  public String label() {
    return presentation.label();
  }

  public boolean isRequired() {
    return presentation.required();
  }

  public @Nullable Integer page() {
    return presentation.page();
  }

  public List<Choice> choices() {
    return form.choices();
  }

  public @Nullable String importanceOf() {
    return ties.importanceOf();
  }

  public boolean isImportance() {
    return ties.importanceOf() != null;
  }

  /** A scored question that names no criterion gets one; an importance shares that of its pair. */
  public boolean wantsOwnCriterion() {
    return type.scored() && !isImportance() && ties.criterionKey() == null;
  }

  /** The scale of its scores, if it has scores. */
  public @Nullable Scale scale() {
    return form.scale() == null ? type.usualScale() : form.scale().scale();
  }

  /** The number under which a choice is counted: its place in the list, from 0; −1 if unknown. */
  public int ordinalOf(String choiceKey) {
    for (int i = 0; i < choices().size(); i++) {
      if (choices().get(i).key().equals(choiceKey)) {
        return i;
      }
    }
    return -1;
  }
}
