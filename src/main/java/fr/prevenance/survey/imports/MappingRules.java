package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.DateFormat;
import fr.prevenance.survey.CellAnswers;
import fr.prevenance.survey.CleanText;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every problem of a mapping against the survey and the file, each at its path. */
final class MappingRules {

  private static final int SHOWN = 12;

  private final Questionnaire questionnaire;
  private final List<String> titles;
  private final List<Refused.Field> problems = new ArrayList<>();
  private final Map<String, String> taken = new HashMap<>();

  private MappingRules(Questionnaire questionnaire, List<String> titles) {
    this.questionnaire = questionnaire;
    this.titles = titles;
  }

  static void check(ImportMapping mapping, Questionnaire questionnaire, List<String> titles) {
    MappingRules rules = new MappingRules(questionnaire, titles);
    mapping.columns().forEach(rules::column);
    boolean told = rules.taken.keySet().stream().anyMatch(target -> !target.startsWith("$"));
    if (rules.problems.isEmpty() && !told) rules.add("columns", "import.mapping.none");
    rules.required();
    if (!rules.problems.isEmpty()) throw Refused.invalidFields(rules.problems);
  }

  @SuppressWarnings("NullAway")
  private void column(String title, ImportMapping.Column column) {
    String path = "columns." + title;
    if (column == null || column.target().isEmpty()) {
      add(path + ".to", "import.mapping.no-target", title);
      return;
    }
    if (!titles.contains(title)) add(path, "import.mapping.column-unknown", title, offered(titles));
    String other = taken.putIfAbsent(column.target(), title);
    if (other != null) add(path + ".to", "import.mapping.twice", column.target(), other, title);
    if (column.target().startsWith("$")) meta(path, column);
    else question(path, column);
  }

  private void meta(String path, ImportMapping.Column column) {
    Optional<Target> target = Target.of(column.target());
    String format = column.format();
    if (target.isEmpty()) {
      add(path + ".to", "import.mapping.target-unknown", CleanText.excerpt(column.target()));
    } else if (target.get() == Target.ANSWERED_AT && format != null && !format.isBlank()) {
      readable(path, () -> DateFormat.of(format));
    }
  }

  private void question(String path, ImportMapping.Column column) {
    Optional<Question> question = questionnaire.byKey(column.target());
    if (question.isEmpty()) {
      List<String> keys = questionnaire.questions().stream().map(Question::key).toList();
      add(
          path + ".to",
          "import.mapping.question-unknown",
          CleanText.excerpt(column.target()),
          offered(keys));
      return;
    }
    if (question.get().type() == QuestionType.DATE) {
      readable(path, () -> new CellAnswers(question.get(), Map.of(), Set.of(), column.format()));
    }
  }

  private void readable(String path, Runnable compilation) {
    try {
      compilation.run();
    } catch (Refused refused) {
      problems.add(new Refused.Field(path + ".format", refused.key(), refused.arguments()));
    }
  }

  /** Without its column, a required question would refuse every row one by one. */
  private void required() {
    for (Question question : questionnaire.questions()) {
      if (question.isRequired() && !taken.containsKey(question.key())) {
        add(
            "columns",
            "import.mapping.required",
            question.key(),
            CleanText.excerpt(question.label()));
      }
    }
  }

  private void add(String path, String key, Object... arguments) {
    if (problems.size() < 200) problems.add(new Refused.Field(path, key, List.of(arguments)));
  }

  private static String offered(List<String> names) {
    return String.join(", ", names.stream().limit(SHOWN).toList())
        + (names.size() > SHOWN ? "…" : "");
  }
}
