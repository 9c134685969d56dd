package fr.prevenance.survey.imports;

import fr.prevenance.platform.Keys;
import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.ColumnProfile;
import fr.prevenance.platform.table.ColumnProfile.Look;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.QuestionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions that a file of answers probably came from; for a person to reread. */
final class QuestionGuess {

  /**
   * @param columns what the columns of those questions mean
   */
  record Guess(List<QuestionDraft> questions, Map<String, ImportMapping.Column> columns) {}

  private static final int HIGHEST_RECOMMENDATION = 10;
  private static final int LONG = 40;
  private static final Pattern IMPORTANCE =
      Pattern.compile("\\bimportance( de( la| l)?| du| des| of)?\\b|\\bimportant\\b");
  private static final Pattern SATISFACTION =
      Pattern.compile("\\bsatisfaction( de( la| l)?| du| des| with)?\\b|\\bsatisfied\\b");
  private static final int MANY = 20;
  private static final int MOST_CODES = 3;
  private static final List<String> OVERALL =
      List.of("satisfaction", "overall", "global", "note", "score");
  private final List<ColumnProfile> profiles;
  private final Map<ColumnProfile, ScaleGuess> scales = new LinkedHashMap<>();
  private final Map<String, String> pairs = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final List<QuestionDraft> questions = new ArrayList<>();
  private final Map<String, ImportMapping.Column> columns = new LinkedHashMap<>();

  private QuestionGuess(List<ColumnProfile> profiles) {
    this.profiles = profiles;
  }

  /**
   * @param profiles the columns that tell nothing else, such as a date or a weight
   */
  static Guess of(List<ColumnProfile> profiles) {
    QuestionGuess guess =
        new QuestionGuess(
            profiles.stream().filter(one -> !one.title().isBlank() && one.told() > 0).toList());
    guess.scale();
    guess.ask();
    return new Guess(guess.questions, guess.columns);
  }

  private void scale() {
    for (ColumnProfile profile : profiles) {
      if (profile.isWhole() && !ColumnTitle.sorts(profile))
        ScaleGuess.of(profile.values()).ifPresent(scale -> scales.put(profile, scale));
    }
    if (scales.size() > MANY) keepTheUsual();
    scales.replaceAll((profile, scale) ->
        scales.entrySet().stream()
            .filter(other -> subject(other.getKey()).equals(subject(profile)))
            .map(Map.Entry::getValue)
            .reduce(scale, ScaleGuess::within));
  }

  /** Of a file with dozens of codes, the marks are those on the scale that most of them share. */
  private void keepTheUsual() {
    Comparator<ScaleGuess> shared =
        Comparator.comparing(one -> scales.values().stream().filter(one::isLike).count());
    ScaleGuess usual = scales.values().stream().max(shared).orElseThrow();
    scales
        .entrySet()
        .removeIf(one -> !one.getValue().isLike(usual) && !names(one.getKey(), OVERALL));
  }

  private void ask() {
    Optional<ColumnProfile> recommendation =
        profiles.stream().filter(ColumnTitle::asksToRecommend).findFirst();
    Comparator<ColumnProfile> order = Comparator.comparing(this::isImportance);
    profiles.stream()
        .sorted(order.thenComparing(profile -> recommendation.filter(profile::equals).isEmpty()))
        .forEach(profile -> {
          QuestionDraft question =
              question(profile, recommendation.filter(profile::equals).isPresent());
          if (question != null) add(profile, question);
        });
  }

  private void add(ColumnProfile profile, QuestionDraft question) {
    questions.add(question);
    List<String> outside = outside(profile, question);
    columns.put(
        profile.title(),
        new ImportMapping.Column(
            question.key(),
            null,
            null,
            outside.isEmpty()
                ? null
                : Stream.concat(MappingGuess.MISSING.stream(), outside.stream())
                    .distinct()
                    .toList()));
  }

  private List<String> outside(ColumnProfile profile, QuestionDraft question) {
    if (QuestionType.NPS.name().equals(question.type())) {
      return profile.values().stream()
          .filter(value -> value.equals(String.valueOf(HIGHEST_RECOMMENDATION + 1)))
          .toList();
    }
    ScaleGuess scale = scales.get(profile);
    return scale == null ? List.of() : scale.outside();
  }

  private @Nullable QuestionDraft question(ColumnProfile profile, boolean recommendation) {
    if (recommendation) return asked(profile, QuestionType.NPS);
    ScaleGuess scale = scales.get(profile);
    if (scale != null) return rating(profile, scale);
    return switch (profile.looksLike()) {
      case CATEGORY -> choice(profile);
      case INTEGER ->
          ColumnTitle.sorts(profile) || profile.distinct() <= MOST_CODES ? choice(profile) : null;
      case BOOLEAN -> asked(profile, QuestionType.YES_NO);
      case TEXT -> isComment(profile) ? asked(profile, QuestionType.LONG_TEXT) : null;
      case DECIMAL, DATE -> null;
    };
  }

  private QuestionDraft rating(ColumnProfile profile, ScaleGuess scale) {
    QuestionDraft rating =
        asked(profile, QuestionType.RATING)
            .on(new QuestionDraft.ScaleDraft(scale.min(), scale.max(), null, null, null));
    if (!isImportance(profile)) {
      pairs.putIfAbsent(subject(profile), String.valueOf(rating.key()));
      return rating;
    }
    return rating.asImportanceOf(Objects.requireNonNull(pairs.get(subject(profile))));
  }

  private @Nullable QuestionDraft choice(ColumnProfile profile) {
    Set<String> taken = new HashSet<>();
    if (profile.distinct() < 2
        || !profile.isWhole()
        || profile.told() < profile.empties()
        || profile.values().stream().anyMatch(value -> value.length() > LONG)) return null;
    return asked(profile, QuestionType.CHOICE)
        .among(
            profile.values().stream()
                .sorted()
                .map(value -> {
                  String key = Keys.free(value, taken::contains);
                  taken.add(key);
                  return new QuestionDraft.ChoiceDraft(key, value);
                })
                .toArray(QuestionDraft.ChoiceDraft[]::new));
  }

  private QuestionDraft asked(ColumnProfile profile, QuestionType type) {
    String key = Keys.free(profile.title(), keys::contains);
    keys.add(key);
    return QuestionDraft.of(key, type, profile.title());
  }

  /** Only beside the satisfaction with the same subject, on marks. */
  private boolean isImportance(ColumnProfile profile) {
    return IMPORTANCE.matcher(Likeness.bare(profile.title())).find()
        && scales.containsKey(profile)
        && scales.keySet().stream()
            .anyMatch(other ->
                !IMPORTANCE.matcher(Likeness.bare(other.title())).find()
                    && subject(other).equals(subject(profile))
                    && !ColumnTitle.asksToRecommend(other));
  }

  private static String subject(ColumnProfile profile) {
    String bare = IMPORTANCE.matcher(Likeness.bare(profile.title())).replaceAll(" ");
    return Likeness.bare(SATISFACTION.matcher(bare).replaceAll(" "));
  }

  private static boolean names(ColumnProfile profile, List<String> words) {
    String bare = Likeness.bare(profile.title());
    return words.stream().anyMatch(bare::contains);
  }

  private static boolean isComment(ColumnProfile profile) {
    return profile.looksLike() == Look.TEXT
        && (ColumnTitle.namesAComment(profile)
            || profile.values().stream().anyMatch(value -> value.length() >= LONG));
  }
}
