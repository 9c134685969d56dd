package fr.prevenance.promise.checks;

import static fr.prevenance.promise.checks.CheckCode.ADVERTISING;
import static fr.prevenance.promise.checks.CheckCode.JARGON;
import static fr.prevenance.promise.checks.CheckCode.NOT_MEASURABLE;
import static fr.prevenance.promise.checks.CheckCode.NOT_TIME_BOUND;
import static fr.prevenance.promise.checks.CheckCode.SALES_TERMS;
import static fr.prevenance.promise.checks.CheckCode.TOO_LONG;
import static fr.prevenance.promise.checks.CheckCode.TOO_MANY;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sentences of a charter and warns of what customers would not understand, could not
 * check or would not believe. Stores nothing; the same sentences and the same jargon give the same
 * warnings.
 */
public final class CharterChecks {

  public static final int MOST_SENTENCES = 10;
  public static final int MOST_WORDS = 25;

  private static final Phrases SALES = Phrases.read("sales");
  private static final Phrases PRAISE = Phrases.read("advertising");
  private static final Phrases VAGUE_TIME = Phrases.read("vague-time");
  private static final Phrases VAGUE_QUANTITY = Phrases.read("vague-quantity");

  private final Phrases jargon;

  public CharterChecks(Phrases jargon) {
    this.jargon = jargon;
  }

  public CharterCheck check(List<String> sentences) {
    long count = sentences.stream().filter(sentence -> !sentence.isBlank()).count();
    List<Warning> whole =
        count > MOST_SENTENCES ? List.of(Warning.of(TOO_MANY, count, MOST_SENTENCES)) : List.of();
    return new CharterCheck(whole, sentences.stream().map(this::check).toList());
  }

  public SentenceCheck check(String sentence) {
    if (sentence.isBlank())
      return new SentenceCheck(sentence, List.of(), new Smart(false, false, false, false, false));
    var reading = new Reading(sentence);
    boolean measurable = Quantities.isMeasurable(reading);
    boolean timeBound = Quantities.isTimeBound(reading);
    List<Warning> warnings = new ArrayList<>();
    tooLong(reading, warnings);
    if (!measurable)
      warnings.add(new Warning(NOT_MEASURABLE, VAGUE_QUANTITY.in(reading), List.of()));
    if (!timeBound) warnings.add(new Warning(NOT_TIME_BOUND, VAGUE_TIME.in(reading), List.of()));
    words(JARGON, jargon, reading, warnings);
    words(SALES_TERMS, SALES, reading, warnings);
    words(ADVERTISING, PRAISE, reading, warnings);
    return new SentenceCheck(
        sentence, List.copyOf(warnings), new Smart(false, measurable, false, false, timeBound));
  }

  private static void tooLong(Reading reading, List<Warning> warnings) {
    List<Found> words = reading.words();
    if (words.size() <= MOST_WORDS) return;
    Found first = words.get(MOST_WORDS);
    Found tail = reading.between(first.from(), words.getLast().to());
    warnings.add(new Warning(TOO_LONG, List.of(tail), List.of(words.size(), MOST_WORDS)));
  }

  private static void words(
      CheckCode code, Phrases phrases, Reading reading, List<Warning> warnings) {
    List<Found> found = phrases.in(reading);
    if (!found.isEmpty()) warnings.add(new Warning(code, found, List.of()));
  }
}
