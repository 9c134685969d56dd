package fr.prevenance.survey;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one question must be, whatever the others are. */
final class QuestionRules {

  static final int LABEL_LIMIT = 500;
  static final int HELP_LIMIT = 2_000;
  static final int MOST_CHOICES = 500;
  private static final int CHOICE_LABEL_LIMIT = 300;

  private QuestionRules() {}

  static @Nullable QuestionType type(@Nullable String name) {
    return Arrays.stream(QuestionType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  static void check(String path, QuestionDraft draft, Problems problems) {
    Keys.check(path + "key", draft.key(), problems);
    checkWords(path + "label", draft.label(), LABEL_LIMIT, problems);
    if (CleanText.length(CleanText.of(draft.help())) > HELP_LIMIT) {
      problems.add(
          path + "help",
          "survey.text.too-long",
          CleanText.length(CleanText.of(draft.help())),
          HELP_LIMIT);
    }
    if (draft.page() != null && draft.page() < 1) {
      problems.add(path + "page", "survey.question.page", draft.page());
    }
    checkTies(path, draft, problems);
    QuestionType type = type(draft.type());
    if (type == null) {
      problems.add(path + "type", "survey.question.type", CleanText.excerpt(draft.type()));
    } else {
      checkForm(path, draft, type, problems);
    }
  }

  static void checkWords(String path, @Nullable String words, int limit, Problems problems) {
    int length = CleanText.length(CleanText.of(words));
    if (length == 0) {
      problems.add(path, "survey.text.missing");
    } else if (length > limit) {
      problems.add(path, "survey.text.too-long", length, limit);
    }
  }

  private static void checkTies(String path, QuestionDraft draft, Problems problems) {
    if (draft.criterionKey() != null) {
      Keys.checkShape(path + "criterionKey", draft.criterionKey(), problems);
    }
    if (draft.touchpointKey() != null) {
      Keys.checkShape(path + "touchpointKey", draft.touchpointKey(), problems);
    }
  }

  private static void checkForm(
      String path, QuestionDraft draft, QuestionType type, Problems problems) {
    QuestionDraft.ScaleDraft scale = draft.scale();
    if (scale != null && type == QuestionType.RATING) {
      ScaleRules.check(path + "scale", scale, problems);
    } else if (scale != null) {
      problems.add(path + "scale", "survey.question.scale-only-rating", type.name());
    }
    if (draft.importanceOf() != null && type != QuestionType.RATING) {
      problems.add(path + "importanceOf", "survey.importance.only-rating", type.name());
    }
    List<QuestionDraft.ChoiceDraft> choices = draft.choices() == null ? List.of() : draft.choices();
    if (type.isChoice()) {
      checkChoices(path + "choices", choices, problems);
    } else if (!choices.isEmpty()) {
      problems.add(path + "choices", "survey.choices.only-choice", type.name());
    }
  }

  private static void checkChoices(
      String path, List<QuestionDraft.ChoiceDraft> choices, Problems problems) {
    if (choices.isEmpty()) {
      problems.add(path, "survey.choices.missing");
    } else if (choices.size() > MOST_CHOICES) {
      problems.add(path, "survey.choices.too-many", choices.size(), MOST_CHOICES);
    }
    Set<String> keys = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      QuestionDraft.ChoiceDraft choice = orEmpty(choices.get(i));
      String at = path + "[" + i + "].";
      Keys.checkShape(at + "key", choice.key(), problems);
      checkWords(at + "label", choice.label(), CHOICE_LABEL_LIMIT, problems);
      if (choice.key() != null && !keys.add(choice.key())) {
        problems.add(at + "key", "survey.choices.duplicate-key", CleanText.excerpt(choice.key()));
      }
      String label = CleanText.of(choice.label());
      if (!label.isEmpty() && !labels.add(label)) {
        problems.add(at + "label", "survey.choices.duplicate-label", CleanText.excerpt(label));
      }
    }
  }

  private static QuestionDraft.ChoiceDraft orEmpty(QuestionDraft.@Nullable ChoiceDraft choice) {
    return choice == null ? new QuestionDraft.ChoiceDraft(null, null) : choice;
  }
}
