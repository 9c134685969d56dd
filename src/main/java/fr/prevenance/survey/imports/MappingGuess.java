package fr.prevenance.survey.imports;

import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.Cells;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of a file probably mean, from their titles and first cells; for a person to confirm. */
public final class MappingGuess {

  static final List<String> MISSING = List.of("", "NA", "N/A", "#N/A", "NULL", "NaN", "Blank");
  private static final List<String> RECOMMENDATION = List.of("nps", "netpro", "net pro", "recommand", "recommend");
  private static final List<String> COMMENT =
      List.of("comment", "verbatim", "explication", "pourquoi", "why", "avis", "remarque");
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]I[dD]$|[^A-Za-z][iI][dD]$");
  private static final Map<Target, Set<String>> WORDS = Map.of(
      Target.EXTERNAL_ID, Set.of("externalid", "id", "identifiant", "reference", "ref", "respnum", "respondent", "respondent id",
          "numero", "no reponse", "id reponse", "response id", "uuid"),
      Target.ANSWERED_AT, Set.of("answeredat", "date", "date de reponse", "date reponse", "horodatage", "horodateur", "timestamp",
          "repondu le", "submitted at", "date d envoi", "date enquete", "answered at"),
      Target.UNIT, Set.of("unit", "unite", "agence", "magasin", "boutique", "site", "point de vente", "etablissement", "agency",
          "branch", "store", "depot"),
      Target.CHANNEL, Set.of("channel", "canal", "canal de contact"),
      Target.MODE, Set.of("mode", "mode de collecte", "mode de recueil"),
      Target.CUSTOMER, Set.of("customer", "customerref", "client", "id client", "no client", "numero client", "code client", "customer id"),
      Target.WEIGHT, Set.of("weight", "poids", "ponderation", "coefficient"));

  private final Map<String, ImportMapping.Column> columns = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Questionnaire questionnaire;
  private final List<ColumnProfile> profiles;

  private MappingGuess(Questionnaire questionnaire, List<ColumnProfile> profiles) {
    this.questionnaire = questionnaire;
    this.profiles = profiles;
  }

  public static ImportMapping of(Questionnaire questionnaire, TableFile file, ImportMapping reading) {
    MappingGuess guess = new MappingGuess(questionnaire, ColumnProfile.of(file));
    guess.byName();
    guess.byWords();
    guess.byLooks();
    return new ImportMapping(reading.delimiter(), reading.charset(), reading.header(), reading.sheet(), guess.columns, MISSING);
  }

  /** The columns that tell something else than an answer, before there is any question. */
  static Map<String, ImportMapping.Column> told(List<ColumnProfile> profiles) {
    MappingGuess guess = new MappingGuess(Questionnaire.of(List.of(), null, null), profiles);
    guess.byWords();
    if (!guess.taken.contains(Target.EXTERNAL_ID.word())) guess.byForm();
    return guess.columns;
  }

  static boolean asksToRecommend(ColumnProfile profile) {
    String title = Likeness.bare(profile.title());
    return (title.equals("note") || RECOMMENDATION.stream().anyMatch(title::contains)) && scores(profile);
  }

  static boolean namesAComment(ColumnProfile profile) {
    String title = Likeness.bare(profile.title());
    return COMMENT.stream().anyMatch(title::contains);
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
      Set<String> words = WORDS.getOrDefault(target, Set.of());
      free(profile -> words.contains(Likeness.bare(profile.title())) && fits(target, profile)).ifPresent(profile -> take(profile, target.word()));
    }
  }

  /** « StudentId », « resp_id »: nobody is told twice in it, so that no answer can be taken for another. */
  private void byForm() {
    free(profile -> profile.isUnique() && IDENTIFIER.matcher(profile.title().strip()).find())
        .ifPresent(profile -> take(profile, Target.EXTERNAL_ID.word()));
  }

  /** What people call the recommendation leaves little doubt: it comes before likely words of others. */
  private void byLooks() {
    List<Question> recommendationFirst =
        questionnaire.questions().stream().sorted(Comparator.comparing(question -> question.type() != QuestionType.NPS)).toList();
    for (Question question : recommendationFirst) {
      if (taken.contains(question.key())) continue;
      free(profile -> speaksOf(question, profile)).ifPresent(profile -> take(profile, question.key()));
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
    if (question.type() == QuestionType.NPS) return asksToRecommend(profile);
    if (question.type().isText()) return profile.looksLike() == Look.TEXT && namesAComment(profile);
    String label = Likeness.bare(question.label());
    return title.length() > 3 && (label.contains(title) || title.contains(label)) && question.importanceOf() == null;
  }

  /** From 0 to 10, and the 11 by which files often write that someone did not know. */
  private static boolean scores(ColumnProfile profile) {
    return !profile.values().isEmpty() && profile.values().stream().allMatch(value ->
        Cells.integer(value).toOptional().filter(score -> score >= 0 && score <= 11).isPresent());
  }

  private Optional<ColumnProfile> free(Predicate<ColumnProfile> wanted) {
    return profiles.stream().filter(profile -> !columns.containsKey(profile.title())).filter(wanted).findFirst();
  }

  private void take(ColumnProfile profile, String target) {
    if (!taken.add(target)) return;
    columns.put(profile.title(), new ImportMapping.Column(target, format(profile, target), null, null));
  }

  private @Nullable String format(ColumnProfile profile, String target) {
    boolean dated = target.equals(Target.ANSWERED_AT.word());
    return dated ? DateGuess.of(profile.values()).map(guess -> guess.format().pattern()).orElse(null) : null;
  }
}
