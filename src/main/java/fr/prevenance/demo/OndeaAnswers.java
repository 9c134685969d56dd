package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Eighteen months of answers that end the day before the demo is opened, the same ones for the same
 * day.
 */
public final class OndeaAnswers {

  private static final long SEED = 13_816;

  private OndeaAnswers() {}

  public static List<DemoAnswer> before(LocalDate today) {
    OndeaStory story = new OndeaStory(today);
    OndeaComments comments = new OndeaComments();
    SplittableRandom random = new SplittableRandom(SEED);
    List<DemoAnswer> answers = new ArrayList<>(24_000);
    answers.addAll(new VoyageAnswers(story, comments, random.split()).all());
    answers.addAll(new BarometreAnswers(story, comments, random.split()).all());
    answers.addAll(new ContactAnswers(story, comments, random.split()).all());
    answers.addAll(new BegForTens(story, comments, random.split()).all());
    answers.sort(Comparator.comparing(DemoAnswer::answeredAt).thenComparing(OndeaAnswers::id));
    return answers;
  }

  private static String id(DemoAnswer answer) {
    return String.valueOf(answer.externalId());
  }
}
