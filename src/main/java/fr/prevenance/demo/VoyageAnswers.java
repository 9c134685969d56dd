package fr.prevenance.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The answers given on board and at the stops: a score, what explains it, four details, the line.
 */
final class VoyageAnswers {

  private static final int TOTAL = 15_400;
  private static final ScoreDice SCORES = ScoreDice.nps(2.35);
  private static final Pick<OndeaLine> LINES =
      Pick.of(
          List.of(OndeaLine.values()),
          Arrays.stream(OndeaLine.values()).mapToDouble(OndeaLine::share).toArray());
  private static final Pick<String> MODES =
      Pick.of(List.of("QR", "SMS", "LINK", "KIOSK"), .58, .16, .16, .1);

  private final OndeaStory story;
  private final OndeaComments comments;
  private final SplittableRandom random;
  private final RideRatings ratings;
  private final EvenCrowd crowd;

  VoyageAnswers(OndeaStory story, OndeaComments comments, SplittableRandom random) {
    this.story = story;
    this.comments = comments;
    this.random = random;
    this.ratings = new RideRatings(story, random);
    this.crowd = new EvenCrowd(random.split());
  }

  List<DemoAnswer> all() {
    return new AnswerDays(
            story, TOTAL, day -> Season.crowd(day) * story.badDay(day, OndeaUnits.ROOT).crowd())
        .fill(this::answer);
  }

  private DemoAnswer answer(LocalDate day, int number) {
    OndeaLine line = LINES.from(random);
    ZonedDateTime at = Hours.BUSES.on(day, random);
    Profile profile = Profile.from(random, day);
    Map<String, Object> answers = answers(line, at, profile);
    boolean port = line.unitKey().equals(OndeaUnits.DEPOT_LITTORAL) && random.nextInt(100) < 16;
    String unit = port ? OndeaUnits.BOUTIQUE_DU_PORT : line.unitKey();
    String mode = port ? "KIOSK" : MODES.from(random);
    return new DemoAnswer(
        OndeaSurveys.VOYAGE,
        at,
        unit,
        "FACE_TO_FACE",
        mode,
        "voyage-%05d".formatted(number),
        answers);
  }

  private Map<String, Object> answers(OndeaLine line, ZonedDateTime at, Profile profile) {
    LocalDate day = at.toLocalDate();
    BadDay bad = story.badDay(day, line.unitKey());
    double wanted = story.nps(day) + line.offset(story.screens(day)) + bad.nps() + profile.nps(day);
    int score = furious(SCORES.at(wanted, crowd.next()));
    String tone = tone(score);
    String theme = theme(tone, line, at, bad);
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("nps", score);
    if (random.nextInt(100) < 78) answers.put("themes", themes(theme, tone, line, at));
    if (random.nextDouble() < eagerness(score)) {
      Cue cue = cue(theme, tone, score, line, at);
      answers.put("pourquoi", comments.compose(random, cue));
      if (cue.theme().equals("general")) answers.remove("themes");
    }
    ratings.add(answers, score, tone, theme, line, day);
    answers.put("ligne", line.key());
    if (random.nextInt(100) < 95) answers.put("profil", profile.key());
    return answers;
  }

  /**
   * Promoters praise, detractors complain; those between lean to the side of their score or shrug.
   */
  private String tone(int score) {
    if (score <= 6) return "-";
    if (score >= 9) return "+";
    return random.nextInt(100) < (score == 8 ? 80 : 42) ? "+" : "-";
  }

  private String theme(String tone, OndeaLine line, ZonedDateTime at, BadDay bad) {
    if (bad != BadDay.NONE && tone.equals("-") && random.nextInt(100) < 80) {
      return random.nextBoolean() ? "information" : "ponctualite";
    }
    return RideThemes.draw(random, tone, line, at, story.screens(at.toLocalDate()));
  }

  private List<String> themes(String theme, String tone, OndeaLine line, ZonedDateTime at) {
    String other = RideThemes.draw(random, tone, line, at, story.screens(at.toLocalDate()));
    return other.equals(theme) || random.nextInt(100) < 65 ? List.of(theme) : List.of(theme, other);
  }

  /** A bell has no spike at zero; angry people do. */
  private int furious(int score) {
    return score <= 4 && random.nextInt(100) < 11 ? 0 : score;
  }

  private Cue cue(String theme, String tone, int score, OndeaLine line, ZonedDateTime at) {
    String stop = line.stops().get(random.nextInt(line.stops().size()));
    boolean between = score == 7 || score == 8;
    Cue plain = Cue.ride(theme, tone, line, stop, at);
    Cue shrug = Cue.ride("general", "~", line, stop, at);
    BadDay bad = story.badDay(at.toLocalDate(), line.unitKey());
    Cue day = (between ? shrug : plain).theme("jours").variant(bad.word());
    if (bad != BadDay.NONE && comments.knows(day) && random.nextInt(100) < 70) {
      return day;
    }
    if (between && random.nextInt(100) < 45) return shrug;
    return random.nextInt(100) < 9 ? plain.theme("general") : special(plain);
  }

  private Cue special(Cue cue) {
    Cue since = cue.variant("apres");
    boolean screens = cue.line().hadNoScreens() && story.screens(cue.at().toLocalDate());
    if (screens && comments.knows(since) && random.nextInt(100) < 60) return since;
    Cue ramp = cue.variant("rampe");
    boolean stuck = cue.line() == OndeaLine.L12 && comments.knows(ramp);
    return stuck && random.nextInt(100) < 65 ? ramp : cue;
  }

  private static double eagerness(int score) {
    return score <= 6 ? .54 : score >= 9 ? .38 : .31;
  }
}
