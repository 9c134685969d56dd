package fr.prevenance.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;

/**
 * Answers that stand for more of them: from each day a run of neighbours, which begins anywhere in
 * the day and is as long on all days. The same days are drawn alike each time.
 *
 * @param skips how many of each day come before its run
 * @param length of a run; a day with fewer answers gives all of its own
 */
record DrawnRuns(List<LocalDate> days, List<Long> skips, long length) {

  private static final long SEED = 20_000;

  /**
   * @param given how many answers came on each day
   * @param wanted how many of all of them to draw, at most
   */
  static DrawnRuns of(SortedMap<LocalDate, Long> given, long wanted) {
    long length = length(given, wanted);
    List<Long> skips = new ArrayList<>();
    given.forEach((day, n) ->
        skips.add(n <= length ? 0 : new Random(SEED + day.toEpochDay()).nextLong(n - length + 1)));
    return new DrawnRuns(List.copyOf(given.keySet()), skips, length);
  }

  /** The longest that keeps to what is wanted: what short days leave goes to the others. */
  private static long length(SortedMap<LocalDate, Long> given, long wanted) {
    List<Long> fewest = given.values().stream().sorted().toList();
    long left = wanted;
    for (int i = 0; i < fewest.size(); i++) {
      long each = left / (fewest.size() - i);
      if (fewest.get(i) > each) return each;
      left -= fewest.get(i);
    }
    return fewest.isEmpty() ? 0 : fewest.getLast();
  }
}
