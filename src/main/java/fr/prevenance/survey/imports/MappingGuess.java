package fr.prevenance.survey.imports;

import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.ColumnProfile;
import fr.prevenance.platform.table.ColumnProfile.Look;
import fr.prevenance.platform.table.DateGuess;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Questionnaire;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file probably mean, from their titles and first cells; for a person to
 * confirm.
 */
public final class MappingGuess {

  static final List<String> MISSING = List.of("", "NA", "N/A", "#N/A", "NULL", "NaN", "Blank");
  private final Map<String, ImportMapping.Column> columns = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Questionnaire questionnaire;
  private final List<ColumnProfile> profiles;

  private MappingGuess(Questionnaire questionnaire, List<ColumnProfile> profiles) {
    this.questionnaire = questionnaire;
    this.profiles = profiles;
  }

  public static ImportMapping of(
      Questionnaire questionnaire, TableFile file, ImportMapping reading) {
    MappingGuess guess = new MappingGuess(questionnaire, ColumnProfile.of(file));
    guess.byName();
    guess.byWords();
    guess.byLooks();
    return new ImportMapping(
        reading.delimiter(),
        reading.charset(),
        reading.header(),
        reading.sheet(),
        guess.columns,
        MISSING);
  }

  /** The columns that tell something else than an answer, before there is any question. */
  static Map<String, ImportMapping.Column> told(List<ColumnProfile> profiles) {
    MappingGuess guess = new MappingGuess(Questionnaire.of(List.of(), null, null), profiles);
    guess.byWords();
    if (!guess.taken.contains(Target.EXTERNAL_ID.word())) guess.byForm();
    return guess.columns;
  }

  private void byName() {
    for (Question question : questionnaire.questions()) {
      List<String> names = List.of(Likeness.bare(question.key()), Likeness.bare(question.label()));
      free(profile -> names.contains(Likeness.bare(profile.title())))
          .ifPresent(profile -> take(profile, question.key()));
    }
  }

  private void byWords() {
    for (Target target : Target.values()) {
      free(profile -> ColumnTitle.names(profile, target) && fits(target, profile))
          .ifPresent(profile -> take(profile, target.word()));
    }
  }

  /**
   * « StudentId », « resp_id »: nobody is told twice in it, so that no answer can be taken for
   * another.
   */
  private void byForm() {
    free(profile -> profile.isUnique() && ColumnTitle.endsAsIdentifier(profile))
        .ifPresent(profile -> take(profile, Target.EXTERNAL_ID.word()));
  }

  /**
   * What people call the recommendation leaves little doubt: it comes before likely words of
   * others.
   */
  private void byLooks() {
    List<Question> recommendationFirst =
        questionnaire.questions().stream()
            .sorted(Comparator.comparing(question -> question.type() != QuestionType.NPS))
            .toList();
    for (Question question : recommendationFirst) {
      if (taken.contains(question.key())) continue;
      free(profile -> speaksOf(question, profile))
          .ifPresent(profile -> take(profile, question.key()));
    }
  }

  private static boolean fits(Target target, ColumnProfile profile) {
    return switch (target) {
      case ANSWERED_AT -> profile.looksLike() == Look.DATE;
      case WEIGHT -> profile.looksLike() == Look.INTEGER || profile.looksLike() == Look.DECIMAL;
      case EXTERNAL_ID -> profile.isUnique();
      default -> true;
    };
  }

  private static boolean speaksOf(Question question, ColumnProfile profile) {
    String title = Likeness.bare(profile.title());
    if (title.isEmpty()) return false;
    if (question.type() == QuestionType.NPS) return ColumnTitle.asksToRecommend(profile);
    if (question.type().isText())
      return profile.looksLike() == Look.TEXT && ColumnTitle.namesAComment(profile);
    String label = Likeness.bare(question.label());
    return title.length() > 3
        && (label.contains(title) || title.contains(label))
        && question.importanceOf() == null;
  }

  private Optional<ColumnProfile> free(Predicate<ColumnProfile> wanted) {
    return profiles.stream()
        .filter(profile -> !columns.containsKey(profile.title()))
        .filter(wanted)
        .findFirst();
  }

  private void take(ColumnProfile profile, String target) {
    if (!taken.add(target)) return;
    columns.put(
        profile.title(), new ImportMapping.Column(target, format(profile, target), null, null));
  }

  private @Nullable String format(ColumnProfile profile, String target) {
    boolean dated = target.equals(Target.ANSWERED_AT.word());
    return dated
        ? DateGuess.of(profile.values()).map(guess -> guess.format().pattern()).orElse(null)
        : null;
  }
}
