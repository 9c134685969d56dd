package fr.prevenance.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The answers after a visit to an agency, a call or a message. */
final class ContactAnswers {

  private static final int TOTAL = 3_500;
  private static final ScoreDice EFFORT = ScoreDice.mean(1, 7, 1.35);
  private static final ScoreDice STARS = ScoreDice.mean(1, 5, .95);
  private static final Pick<ContactPlace> PLACES =
      Pick.of(List.of(ContactPlace.values()), .28, .24, .08, .4);
  private static final Pick<String> REASONS =
      Pick.of(
          List.of("abonnement", "ticket", "information", "reclamation", "objet-perdu"),
          .32,
          .2,
          .22,
          .19,
          .07);

  private final OndeaStory story;
  private final OndeaComments comments;
  private final SplittableRandom random;

  ContactAnswers(OndeaStory story, OndeaComments comments, SplittableRandom random) {
    this.story = story;
    this.comments = comments;
    this.random = random;
  }

  List<DemoAnswer> all() {
    return new AnswerDays(story, TOTAL, ContactAnswers::crowd).fill(this::answer);
  }

  private static double crowd(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : Season.crowd(day);
  }

  private DemoAnswer answer(LocalDate day, int number) {
    ContactPlace place = PLACES.from(random);
    ZonedDateTime at = place.hours().on(day, random);
    String channel = place.channel(random);
    return new DemoAnswer(
        OndeaSurveys.CONTACT,
        at,
        place.unitKey(),
        channel,
        mode(channel),
        "contact-%05d".formatted(number),
        answers(place, at, channel));
  }

  private Map<String, Object> answers(ContactPlace place, ZonedDateTime at, String channel) {
    String reason = REASONS.from(random);
    boolean hard = reason.equals("reclamation") || reason.equals("objet-perdu");
    boolean solved = random.nextInt(100) < (hard ? 62 : 87);
    double turn = (solved ? .3 : -1.3) - place.rush(at);
    boolean called = place == ContactPlace.TELEPHONE;
    boolean callBack = called && !at.toLocalDate().isBefore(story.callBackFrom());
    double easier = called ? (callBack ? .25 : -.55) : 0;
    int stars = STARS.roll(random, Math.clamp(place.stars() + turn + easier * .4, 1.1, 4.9));
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put(
        "effort", EFFORT.roll(random, Math.clamp(place.effort() + turn + easier, 1.1, 6.9)));
    answers.put("satisfaction", stars);
    answers.put("resolu", solved);
    answers.put("motif", reason);
    if (random.nextInt(100) < 46)
      answers.put("commentaire", comment(place, at, channel, reason, stars));
    return answers;
  }

  private String comment(
      ContactPlace place, ZonedDateTime at, String channel, String reason, int stars) {
    OndeaLine line = OndeaLine.values()[random.nextInt(OndeaLine.values().length)];
    String stop = line.stops().get(random.nextInt(line.stops().size()));
    String tone = stars <= 2 ? "-" : stars >= 4 ? "+" : "~";
    String theme = tone.equals("~") ? "conseil" : theme(place, reason, channel);
    Cue cue = Cue.ride(theme, tone, line, stop, at).at(place.said());
    return comments.compose(random, cue, "conseil");
  }

  private String theme(ContactPlace place, String reason, String channel) {
    boolean queued = place != ContactPlace.TELEPHONE || channel.equals("PHONE");
    if (queued && random.nextInt(100) < 38) return place.hasDesk() ? "attente" : "telephone";
    return switch (reason) {
      case "reclamation", "objet-perdu" -> "reclamation";
      case "ticket" -> "ticket";
      default -> "conseil";
    };
  }

  private String mode(String channel) {
    return channel.equals("FACE_TO_FACE") ? (random.nextInt(100) < 55 ? "KIOSK" : "QR") : "EMAIL";
  }
}
