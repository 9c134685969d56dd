package fr.prevenance.survey.imports;

import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.ColumnProfile;
import fr.prevenance.platform.table.ColumnProfile.Look;
import fr.prevenance.platform.table.DateGuess;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Questionnaire;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the columns of a file probably mean, from their titles and first cells; for a person to confirm. */
public final class MappingGuess {

  private static final List<String> MISSING = List.of("", "NA", "N/A", "#N/A", "NULL", "NaN", "Blank");
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

  private void byLooks() {
    for (Question question : questionnaire.questions()) {
      if (taken.contains(question.key())) continue;
      free(profile -> speaksOf(question, profile)).ifPresent(profile -> take(profile, question.key()));
    }
  }

  private static boolean fits(Target target, ColumnProfile profile) {
    return switch (target) {
      case ANSWERED_AT -> profile.looksLike() == Look.DATE;
      case WEIGHT -> profile.looksLike() == Look.INTEGER || profile.looksLike() == Look.DECIMAL;
      case EXTERNAL_ID -> profile.empties() == 0 && profile.looksLike() != Look.CATEGORY;
      default -> true;
    };
  }

  private static boolean speaksOf(Question question, ColumnProfile profile) {
    String title = Likeness.bare(profile.title());
    if (title.isEmpty()) return false;
    if (question.type() == QuestionType.NPS) {
      return whole(profile, 0, 10) && (title.contains("nps") || title.contains("netpro") || title.contains("recommand")
          || title.contains("recommend") || title.equals("note"));
    }
    if (question.type().isText()) {
      return profile.looksLike() == Look.TEXT && (title.contains("comment") || title.contains("verbatim") || title.contains("explication")
          || title.contains("pourquoi") || title.contains("why") || title.contains("avis") || title.contains("remarque"));
    }
    String label = Likeness.bare(question.label());
    return title.length() > 3 && (label.contains(title) || title.contains(label)) && question.importanceOf() == null;
  }

  private static boolean whole(ColumnProfile profile, int min, int max) {
    String low = profile.min();
    String high = profile.max();
    return profile.looksLike() == Look.INTEGER && low != null && high != null
        && new java.math.BigDecimal(low).intValue() >= min && new java.math.BigDecimal(high).intValue() <= max + 1;
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
