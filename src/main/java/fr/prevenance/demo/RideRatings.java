package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.SplittableRandom;

/** The four details of a ride, 1 to 5: they follow the score, the theme, the line and the day. */
record RideRatings(OndeaStory story, SplittableRandom random) {

  private static final ScoreDice STARS = ScoreDice.mean(1, 5, 1);

  void add(
      Map<String, Object> answers,
      int score,
      String tone,
      String theme,
      OndeaLine line,
      LocalDate day) {
    boolean bad = story.badDay(day, line.unitKey()) != BadDay.NONE;
    boolean blind = line.hadNoScreens() && !story.screens(day);
    String lean = theme + tone;
    put(answers, "info", 3.2 - (blind ? .8 : 0) - (bad ? .6 : 0), score, lean, "information");
    double late = Season.punctuality(day) * .5 - (bad ? .6 : 0);
    put(answers, "ponctualite", 4 + late, score, lean, "ponctualite");
    put(answers, "accueil", line == OndeaLine.L7 ? 4.6 : 4.3, score, lean, "accueil");
    put(answers, "proprete", 4.1, score, lean, "proprete");
  }

  private void put(
      Map<String, Object> answers, String key, double usual, int score, String lean, String item) {
    boolean named = lean.startsWith(item);
    if (!named && random.nextInt(100) < 28) return;
    double said = named ? (lean.endsWith("-") ? -1.3 : .6) : 0;
    double leaning = said + .16 * (score - 7.4);
    answers.put(key, STARS.roll(random, Math.clamp(usual + leaning, 1.05, 4.95)));
  }
}
