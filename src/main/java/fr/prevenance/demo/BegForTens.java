package fr.prevenance.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The shop at the harbour hands its tablet round and begs: bursts of tens with the same words. */
record BegForTens(OndeaStory story, OndeaComments comments, SplittableRandom random) {

  private static final List<Integer> DAYS_AGO = List.of(210, 166, 119, 77, 49, 21);

  List<DemoAnswer> all() {
    List<DemoAnswer> answers = new ArrayList<>();
    DAYS_AGO.forEach(days -> answers.addAll(burst(weekday(story.today().minusDays(days)))));
    return answers;
  }

  private List<DemoAnswer> burst(LocalDate day) {
    ZonedDateTime start = day.atTime(17, 10 + random.nextInt(20)).atZone(OndeaStory.ZONE);
    int size = 10 + random.nextInt(4);
    return IntStream.range(0, size).mapToObj(i -> ten(start.plusSeconds(80L * i), day, i)).toList();
  }

  private DemoAnswer ten(ZonedDateTime at, LocalDate day, int number) {
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("nps", 10);
    answers.put("themes", List.of("accueil"));
    answers.put("pourquoi", words());
    List.of("info", "ponctualite", "accueil", "proprete").forEach(key -> answers.put(key, 5));
    answers.put("ligne", random.nextBoolean() ? "9" : "12");
    String id = "voyage-port-%s-%02d".formatted(day, number);
    return new DemoAnswer(
        OndeaSurveys.VOYAGE, at, OndeaUnits.BOUTIQUE_DU_PORT, "FACE_TO_FACE", "KIOSK", id, answers);
  }

  private String words() {
    List<String> phrases = comments.sentences().getOrDefault("dix +", List.of());
    return Pick.of(phrases, .7, .15, .1, .05).from(random);
  }

  private static LocalDate weekday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }
}
