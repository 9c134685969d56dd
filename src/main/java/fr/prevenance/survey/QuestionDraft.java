package fr.prevenance.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question as someone wrote it, before any rule: the shape of the API, of the builder and of the
 * stored questionnaire. Scale labels are a list (every score, or both ends) or a map score → words.
 */
public record QuestionDraft(
    @Nullable String key,
    @Nullable String type,
    @Nullable String label,
    @Nullable String help,
    @Nullable Integer page,
    @Nullable Boolean required,
    @Nullable String criterionKey,
    @Nullable String touchpointKey,
    @Nullable ScaleDraft scale,
    @Nullable List<ChoiceDraft> choices,
    @Nullable String importanceOf) {

  public record ScaleDraft(
      @Nullable Integer min,
      @Nullable Integer max,
      @Nullable Integer step,
      @Nullable Object labels,
      @Nullable String direction) {}

  public record ChoiceDraft(@Nullable String key, @Nullable String label) {}

  public static QuestionDraft of(String key, QuestionType type, String label) {
    return new QuestionDraft(
        key, type.name(), label, null, null, null, null, null, null, null, null);
  }

  public static QuestionDraft of(Question question) {
    return of(
        question.key(), question.type(), question.presentation(), question.ties(), question.form());
  }

  static QuestionDraft of(
      String key,
      QuestionType type,
      Question.Presentation shown,
      Question.Ties ties,
      Question.Form form) {
    return new QuestionDraft(
        key,
        type.name(),
        shown.label(),
        shown.help(),
        shown.page(),
        shown.required(),
        ties.criterionKey(),
        ties.touchpointKey(),
        scaleOf(form.scale()),
        form.choices().isEmpty() ? null : choicesOf(form.choices()),
        ties.importanceOf());
  }

  public QuestionDraft asRequired() {
    return with(copy -> copy.required = true);
  }

  public QuestionDraft onPage(int number) {
    return with(copy -> copy.page = number);
  }

  public QuestionDraft tiedTo(@Nullable String criterion) {
    return with(copy -> copy.criterionKey = criterion);
  }

  public QuestionDraft on(ScaleDraft newScale) {
    return with(copy -> copy.scale = newScale);
  }

  public QuestionDraft among(ChoiceDraft... newChoices) {
    return with(copy -> copy.choices = List.of(newChoices));
  }

  public QuestionDraft asImportanceOf(String other) {
    return with(copy -> copy.importanceOf = other);
  }

  /** Only for a draft that the rules found sound. */
  Question question() {
    QuestionType sound = QuestionType.valueOf(String.valueOf(type));
    return new Question(
        String.valueOf(key),
        sound,
        new Question.Presentation(
            CleanText.of(label),
            help == null || help.isBlank() ? null : CleanText.of(help),
            page,
            Boolean.TRUE.equals(required)),
        new Question.Ties(criterionKey, touchpointKey, importanceOf),
        new Question.Form(scale == null ? null : ScaleRules.spec(scale), soundChoices()));
  }

  private List<Choice> soundChoices() {
    List<Choice> sound = new ArrayList<>();
    for (ChoiceDraft choice : choices == null ? List.<ChoiceDraft>of() : choices) {
      sound.add(new Choice(String.valueOf(choice.key()), CleanText.of(choice.label())));
    }
    return sound;
  }

  private static @Nullable ScaleDraft scaleOf(@Nullable ScaleSpec scale) {
    return scale == null
        ? null
        : new ScaleDraft(
            scale.min(),
            scale.max(),
            scale.step(),
            scale.labels().isEmpty() ? null : scale.labels(),
            scale.direction().name());
  }

  private static List<ChoiceDraft> choicesOf(List<Choice> choices) {
    return choices.stream().map(c -> new ChoiceDraft(c.key(), c.label())).toList();
  }

  private QuestionDraft with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new QuestionDraft(
        key,
        type,
        label,
        help,
        copy.page,
        copy.required,
        copy.criterionKey,
        touchpointKey,
        copy.scale,
        copy.choices,
        copy.importanceOf);
  }

  private static final class Copy {

    private @Nullable Integer page;
    private @Nullable Boolean required;
    private @Nullable String criterionKey;
    private @Nullable ScaleDraft scale;
    private @Nullable List<ChoiceDraft> choices;
    private @Nullable String importanceOf;

    private Copy(QuestionDraft draft) {
      page = draft.page;
      required = draft.required;
      criterionKey = draft.criterionKey;
      scale = draft.scale;
      choices = draft.choices;
      importanceOf = draft.importanceOf;
    }
  }
}
