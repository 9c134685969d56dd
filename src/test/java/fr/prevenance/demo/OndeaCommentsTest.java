package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OndeaCommentsTest {

  private static final List<DemoAnswer> ANSWERS = OndeaAnswers.before(LocalDate.of(2026, 3, 17));
  private static final List<String> WRITTEN =
      ANSWERS.stream().flatMap(OndeaCommentsTest::comment).toList();
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\bTODO\\b|(?i)\\b(lorem|ipsum|demo|démo|undefined|null|ratp|sncf|keolis|transdev|blabla)\\b");

  @Test
  void the_corpus_holds_more_than_350_sentences_none_twice() {
    List<String> sentences =
        new OndeaComments().sentences().values().stream().flatMap(List::stream).toList();
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(350).doesNotHaveDuplicates();
  }

  @Test
  void a_third_of_the_answers_carry_a_comment_and_most_are_written_once() {
    Set<String> distinct = new HashSet<>(WRITTEN);
    assertThat((double) WRITTEN.size() / ANSWERS.size()).isBetween(.30, .40);
    assertThat((double) distinct.size() / WRITTEN.size()).isGreaterThan(.60);
  }

  @Test
  void no_comment_has_a_blank_left_open_or_a_forbidden_word() {
    assertThat(WRITTEN.stream().filter(text -> text.contains("{") || text.contains("}"))).isEmpty();
    assertThat(WRITTEN.stream().filter(text -> FORBIDDEN.matcher(text).find())).isEmpty();
  }

  @Test
  void some_are_careful_some_hurried_some_foreign() {
    assertThat(WRITTEN).anyMatch(text -> text.contains("’") && text.contains("\u00a0"));
    assertThat(WRITTEN).anyMatch(text -> text.equals(text.toLowerCase(java.util.Locale.FRENCH)));
    assertThat(WRITTEN).anyMatch(text -> text.contains("tjs"));
    assertThat(WRITTEN).anyMatch(text -> text.codePoints().anyMatch(point -> point > 0x1F000));
    assertThat(WRITTEN).anyMatch(text -> text.matches(".*\\p{IsArabic}.*"));
    assertThat(WRITTEN).anyMatch(text -> text.startsWith("The screen"));
  }

  @Test
  void a_bus_that_never_came_goes_with_a_low_score_and_the_theme_information() {
    List<DemoAnswer> ghosts =
        ANSWERS.stream().filter(answer -> text(answer).startsWith("Deux bus annoncés")).toList();
    assertThat(ghosts).hasSizeGreaterThan(20);
    assertThat(ghosts)
        .allSatisfy(
            answer -> assertThat((Integer) answer.answers().get("nps")).isLessThanOrEqualTo(8));
    assertThat(ghosts)
        .filteredOn(answer -> answer.answers().containsKey("themes"))
        .allSatisfy(answer ->
            assertThat(String.valueOf(answer.answers().get("themes"))).contains("information"));
  }

  @Test
  void praise_and_complaint_follow_the_score() {
    Map<String, List<String>> corpus = new OndeaComments().sentences();
    List<String> praises =
        corpus.getOrDefault("accueil +", List.of()).stream()
            .filter(OndeaCommentsTest::plain)
            .toList();
    List<String> complaints =
        corpus.getOrDefault("proprete -", List.of()).stream()
            .filter(OndeaCommentsTest::plain)
            .toList();
    assertThat(scores(praises)).isNotEmpty().allMatch(score -> score >= 7);
    assertThat(scores(complaints)).isNotEmpty().allMatch(score -> score <= 8);
  }

  @Test
  void the_strike_is_spoken_of_on_its_day_only() {
    Set<LocalDate> days = new TreeSet<>();
    ANSWERS.stream()
        .filter(answer -> text(answer).toLowerCase(java.util.Locale.FRENCH).contains("grève"))
        .forEach(answer -> days.add(answer.answeredAt().toLocalDate()));
    assertThat(days).containsExactly(new OndeaStory(LocalDate.of(2026, 3, 17)).strikeDay());
  }

  private static List<Integer> scores(List<String> sentences) {
    return ANSWERS.stream()
        .filter(answer -> sentences.contains(text(answer)))
        .map(answer -> (Integer) answer.answers().get("nps"))
        .toList();
  }

  private static boolean plain(String sentence) {
    return !sentence.contains("{");
  }

  private static String text(DemoAnswer answer) {
    return String.valueOf(answer.answers().get("pourquoi"));
  }

  private static Stream<String> comment(DemoAnswer answer) {
    return Stream.of("pourquoi", "idee", "commentaire")
        .filter(answer.answers()::containsKey)
        .map(key -> (String) answer.answers().get(key));
  }
}
