package fr.prevenance.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The answers behind the map: twelve items, how good and how much they matter, from those they
 * concern.
 */
final class BarometreAnswers {

  private static final int TOTAL = 4_900;
  private static final ScoreDice SATISFACTION = ScoreDice.mean(0, 10, 2.1);
  private static final ScoreDice IMPORTANCE = ScoreDice.mean(0, 10, 1.8);
  private static final Pick<String> CHANNELS =
      Pick.of(List.of("FACE_TO_FACE", "APP", "WEB"), .55, .27, .18);
  private static final Pick<String> MODES =
      Pick.of(List.of("EMAIL", "LINK", "INTERVIEWER"), .62, .24, .14);

  private final OndeaStory story;
  private final OndeaComments comments;
  private final SplittableRandom random;

  BarometreAnswers(OndeaStory story, OndeaComments comments, SplittableRandom random) {
    this.story = story;
    this.comments = comments;
    this.random = random;
  }

  List<DemoAnswer> all() {
    return new AnswerDays(story, TOTAL, Season::weekday).fill(this::answer);
  }

  private DemoAnswer answer(LocalDate day, int number) {
    String unit = UnitCharacter.UNITS.from(random);
    Profile profile = Profile.from(random, day);
    ZonedDateTime at = Hours.EVENINGS.on(day, random);
    Map<String, Object> answers = new LinkedHashMap<>();
    double mood = Math.clamp(random.nextGaussian(), -2, 2) * .6;
    for (OndeaItem item : OndeaItem.values()) {
      rate(answers, item, unit, profile, day, mood);
    }
    answers.put("profil", profile.key());
    if (random.nextInt(100) < 17) answers.put("idee", idea(at));
    return new DemoAnswer(
        OndeaSurveys.BAROMETRE,
        at,
        unit,
        CHANNELS.from(random),
        MODES.from(random),
        "barometre-%05d".formatted(number),
        answers);
  }

  private void rate(
      Map<String, Object> answers,
      OndeaItem item,
      String unit,
      Profile profile,
      LocalDate day,
      double mood) {
    boolean always = item == OndeaItem.PONCTUALITE;
    if (!always && random.nextDouble() > item.concerned()) return;
    double target =
        item.satisfaction() + UnitCharacter.offset(item, unit) + event(item, unit, day) + mood;
    answers.put(item.key(), SATISFACTION.roll(random, Math.clamp(target, .2, 9.8)));
    double matters = item.importance() + profile.leaning(item);
    answers.put(item.importanceKey(), IMPORTANCE.roll(random, Math.clamp(matters, .2, 9.8)));
  }

  /** What the story does to an item: winter, bad days, and the screens of lines 2 and 4. */
  private double event(OndeaItem item, String unit, LocalDate day) {
    double bad = story.badDay(day, unit) == BadDay.NONE ? 0 : -1.2;
    return switch (item) {
      case PONCTUALITE -> Season.punctuality(day) + bad;
      case INFO -> bad - (unit.equals(OndeaUnits.LIGNES_2_4) && !story.screens(day) ? 1.9 : 0);
      default -> 0;
    };
  }

  private String idea(ZonedDateTime at) {
    OndeaLine[] lines = OndeaLine.values();
    OndeaLine line = lines[random.nextInt(lines.length)];
    String stop = line.stops().get(random.nextInt(line.stops().size()));
    return comments.compose(random, Cue.ride("idees", "~", line, stop, at), "idees");
  }
}
