package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The scale that the marks of a column were given on, and the codes beside it that mean no mark.
 *
 * @param outside as they stand in the file
 */
record ScaleGuess(int min, int max, List<String> outside) {

  private static final int FEWEST_MARKS = 4;
  private static final int MOST_CODES = 4;
  private static final int HIGHEST = 10;

  /** Empty when the values are no marks. */
  static Optional<ScaleGuess> of(List<String> values) {
    SortedSet<Integer> numbers = new TreeSet<>();
    List<String> outside = new ArrayList<>();
    for (String value : values) {
      Cells.integer(value)
          .toOptional()
          .ifPresentOrElse(number -> numbers.add(number.intValue()), () -> outside.add(value));
    }
    SortedSet<Integer> marks = together(numbers);
    if (marks.tailSet(1).size() < FEWEST_MARKS || outside.size() > MOST_CODES)
      return Optional.empty();
    ScaleGuess bounds = bounds(marks);
    numbers.stream()
        .filter(n -> n < bounds.min || n > bounds.max)
        .map(String::valueOf)
        .forEach(outside::add);
    return outside.size() > MOST_CODES
        ? Optional.empty()
        : Optional.of(new ScaleGuess(bounds.min, bounds.max, List.copyOf(outside)));
  }

  boolean isLike(ScaleGuess other) {
    return min == other.min && max == other.max;
  }

  /** On the wider scale of the other half of its pair: nobody may have given the highest mark. */
  ScaleGuess within(ScaleGuess wider) {
    return wider.min == min && wider.max > max ? new ScaleGuess(min, wider.max, outside) : this;
  }

  /** From 0 or 1 without a gap: what stands apart, as 9 or 99 above 5, is a code. */
  private static SortedSet<Integer> together(SortedSet<Integer> numbers) {
    SortedSet<Integer> marks = new TreeSet<>();
    for (int number : numbers.tailSet(0)) {
      if (number > HIGHEST + 1
          || !marks.isEmpty() && number > marks.last() + (marks.last() >= 5 ? 2 : 3)) break;
      marks.add(number);
    }
    return marks;
  }

  /**
   * 0 and 6 around 1 to 5 and 11 above 10 are what pollsters write for « no answer » and « does not
   * know ».
   */
  private static ScaleGuess bounds(SortedSet<Integer> marks) {
    boolean zero = marks.first() == 0;
    int max = marks.last();
    if (max > 7) return new ScaleGuess(zero ? 0 : 1, HIGHEST, List.of());
    if (max == 7) return new ScaleGuess(1, 7, List.of());
    if (max == 6) return new ScaleGuess(1, zero ? 5 : 6, List.of());
    return new ScaleGuess(zero ? 0 : 1, zero ? 5 : max, List.of());
  }
}
