package fr.prevenance.survey;

import java.util.ArrayList;
import java.util.List;
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
    return new QuestionDraft(
        key,
        type,
        label,
        help,
        page,
        true,
        criterionKey,
        touchpointKey,
        scale,
        choices,
        importanceOf);
  }

  public QuestionDraft onPage(int number) {
    return new QuestionDraft(
        key,
        type,
        label,
        help,
        number,
        required,
        criterionKey,
        touchpointKey,
        scale,
        choices,
        importanceOf);
  }

  public QuestionDraft tiedTo(@Nullable String criterion) {
    return new QuestionDraft(
        key,
        type,
        label,
        help,
        page,
        required,
        criterion,
        touchpointKey,
        scale,
        choices,
        importanceOf);
  }

  public QuestionDraft on(ScaleDraft newScale) {
    return new QuestionDraft(
        key,
        type,
        label,
        help,
        page,
        required,
        criterionKey,
        touchpointKey,
        newScale,
        choices,
        importanceOf);
  }

  public QuestionDraft among(ChoiceDraft... newChoices) {
    return new QuestionDraft(
        key,
        type,
        label,
        help,
        page,
        required,
        criterionKey,
        touchpointKey,
        scale,
        List.of(newChoices),
        importanceOf);
  }

  public QuestionDraft asImportanceOf(String other) {
    return new QuestionDraft(
        key, type, label, help, page, required, criterionKey, touchpointKey, scale, choices, other);
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
}
