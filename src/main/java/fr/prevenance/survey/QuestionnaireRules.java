package fr.prevenance.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What questions must be to one another, said with the path of each one that is not. */
final class QuestionnaireRules {

  static final int MOST_QUESTIONS = 200;
  static final int MOST_BREAKDOWNS = 8;

  /** What the address of a screen says itself. */
  private static final Set<String> RESERVED = Set.of("screen", "check", Link.TOUCHPOINT);

  static final int MOST_HIDDEN = 50;

  private final List<QuestionDraft> drafts;
  private final Map<String, QuestionDraft> byKey = new HashMap<>();
  private final Problems problems;

  private QuestionnaireRules(List<QuestionDraft> drafts, Problems problems) {
    this.drafts = drafts.stream().map(QuestionnaireRules::orEmpty).toList();
    this.problems = problems;
  }

  static void check(
      List<QuestionDraft> drafts, List<String> breakdowns, List<String> hidden, Problems problems) {
    if (drafts.size() > MOST_QUESTIONS) {
      problems.add("questions", "survey.questions.too-many", drafts.size(), MOST_QUESTIONS);
      return;
    }
    QuestionnaireRules rules = new QuestionnaireRules(drafts, problems);
    rules.checkEachQuestion();
    rules.checkImportances();
    rules.checkPages();
    rules.checkHiddenFields(hidden);
    rules.checkBreakdowns(breakdowns, new HashSet<>(hidden));
  }

  private void checkEachQuestion() {
    for (int i = 0; i < drafts.size(); i++) {
      QuestionDraft draft = drafts.get(i);
      QuestionRules.check(path(i), draft, problems);
      if (draft.key() != null && byKey.putIfAbsent(draft.key(), draft) != null) {
        problems.add(
            path(i) + "key", "survey.question.duplicate-key", CleanText.excerpt(draft.key()));
      }
    }
  }

  private void checkImportances() {
    Set<String> weighed = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      String other = drafts.get(i).importanceOf();
      if (other != null) {
        checkImportance(path(i), drafts.get(i), other);
        if (!weighed.add(other)) {
          problems.add(
              path(i) + "importanceOf", "survey.importance.twice", CleanText.excerpt(other));
        }
      }
    }
  }

  private void checkImportance(String path, QuestionDraft draft, String other) {
    QuestionDraft target = byKey.get(other);
    String name = CleanText.excerpt(other);
    if (target == null) {
      problems.add(path + "importanceOf", "survey.importance.unknown", name);
    } else if (target == draft) {
      problems.add(path + "importanceOf", "survey.importance.itself", name);
    } else if (!QuestionType.RATING.name().equals(target.type()) || target.importanceOf() != null) {
      problems.add(path + "importanceOf", "survey.importance.not-rating", name);
    } else if (draft.criterionKey() != null
        && !draft.criterionKey().equals(target.criterionKey())) {
      problems.add(path + "criterionKey", "survey.importance.criterion", name);
    }
  }

  private void checkPages() {
    Integer last = null;
    Integer before = null;
    for (int i = 0; i < drafts.size(); i++) {
      Integer page = drafts.get(i).page();
      if (page != null && last != null && page < last) {
        problems.add(path(i) + "page", "survey.pages.order", page, last);
      } else if (page != null && page.equals(last) && !page.equals(before)) {
        problems.add(path(i) + "page", "survey.pages.split", page);
      }
      last = page == null ? last : page;
      before = page;
    }
  }

  private void checkHiddenFields(List<String> hidden) {
    if (hidden.size() > MOST_HIDDEN) {
      problems.add("hiddenFields", "survey.hidden.too-many", hidden.size(), MOST_HIDDEN);
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < hidden.size(); i++) {
      String at = "hiddenFields[" + i + "]";
      Keys.check(at, hidden.get(i), problems);
      if (RESERVED.contains(hidden.get(i)))
        problems.add(at, "survey.hidden.reserved", hidden.get(i));
      if (!seen.add(hidden.get(i)) || byKey.containsKey(hidden.get(i))) {
        problems.add(at, "survey.hidden.twice", CleanText.excerpt(hidden.get(i)));
      }
    }
  }

  private void checkBreakdowns(List<String> breakdowns, Set<String> hidden) {
    if (breakdowns.size() > MOST_BREAKDOWNS) {
      problems.add("breakdowns", "survey.breakdowns.too-many", breakdowns.size(), MOST_BREAKDOWNS);
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < breakdowns.size(); i++) {
      String at = "breakdowns[" + i + "]";
      String key = breakdowns.get(i);
      QuestionDraft question = byKey.get(key);
      QuestionType type = question == null ? null : QuestionRules.type(question.type());
      if (question == null && !hidden.contains(key)) {
        problems.add(at, "survey.breakdowns.unknown", CleanText.excerpt(key));
      } else if (type != null && !type.breaksDown()) {
        problems.add(at, "survey.breakdowns.type", CleanText.excerpt(key), type.name());
      }
      if (!seen.add(key)) {
        problems.add(at, "survey.breakdowns.twice", CleanText.excerpt(key));
      }
    }
  }

  private static String path(int index) {
    return "questions[" + index + "].";
  }

  private static QuestionDraft orEmpty(@Nullable QuestionDraft draft) {
    return draft != null
        ? draft
        : new QuestionDraft(null, null, null, null, null, null, null, null, null, null, null);
  }
}
