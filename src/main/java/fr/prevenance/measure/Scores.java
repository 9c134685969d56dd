package fr.prevenance.measure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * How many answers gave each score: the raw material of every figure, never rounded, never changed.
 */
public final class Scores {

  /** The answers that gave one score: their number n, Σw and Σw² of their weights. */
  public record Count(long n, double w, double w2) {
    private static final double RESIDUE = 1e-9;

    Count plus(Count other) {
      return new Count(n + other.n, w + other.w, w2 + other.w2);
    }

    private boolean negative() {
      return n < 0 || w < -RESIDUE || w2 < -RESIDUE;
    }

    private boolean weighted() {
      return Math.abs(w - n) > RESIDUE * n || Math.abs(w2 - n) > RESIDUE * n;
    }
  }

  public static final Scores NONE = builder().build();

  private final SortedMap<Integer, Count> counts;

  private Scores(SortedMap<Integer, Count> counts) {
    this.counts = Collections.unmodifiableSortedMap(counts);
  }

  public static Scores of(Map<Integer, Long> counts) {
    Builder builder = builder();
    counts.forEach((score, n) -> builder.add(score, n));
    return builder.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  public Scores plus(Scores other) {
    return builder().add(this, 1).add(other, 1).build();
  }

  /**
   * What is left without the other answers.
   *
   * @throws IllegalArgumentException when the others were never among these
   */
  public Scores minus(Scores other) {
    return builder().add(this, 1).add(other, -1).build();
  }

  /** The same answers, each of weight 1. */
  public Scores unweighted() {
    Builder builder = builder();
    counts.forEach((score, count) -> builder.add(score, count.n()));
    return builder.build();
  }

  public SortedMap<Integer, Count> counts() {
    return counts;
  }

  public long n() {
    return n(score -> true);
  }

  public long n(IntPredicate among) {
    return counts.entrySet().stream()
        .filter(entry -> among.test(entry.getKey()))
        .mapToLong(entry -> entry.getValue().n())
        .sum();
  }

  public double weight() {
    return weight(score -> true);
  }

  public double weight(IntPredicate among) {
    return sum(among, Count::w);
  }

  public double weight2() {
    return sum(score -> true, Count::w2);
  }

  /** Kish: as many answers of weight 1 would say as much. */
  public double effectiveN() {
    double w2 = weight2();
    return w2 == 0 ? 0 : weight() * weight() / w2;
  }

  public boolean weighted() {
    return counts.values().stream().anyMatch(Count::weighted);
  }

  private double sum(IntPredicate among, ToDoubleFunction<Count> part) {
    return counts.entrySet().stream()
        .filter(entry -> among.test(entry.getKey()))
        .mapToDouble(entry -> part.applyAsDouble(entry.getValue()))
        .sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scores scores && counts.equals(scores.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  @Override
  public String toString() {
    return counts.toString();
  }

  /** Adds rows in any order; corrections come as negative ones, so only the whole is checked. */
  public static final class Builder {

    private final TreeMap<Integer, Count> counts = new TreeMap<>();

    private Builder() {}

    public Builder add(int score, long n) {
      return add(score, n, n, n);
    }

    public Builder add(int score, long n, double w, double w2) {
      counts.merge(score, new Count(n, w, w2), Count::plus);
      return this;
    }

    private Builder add(Scores scores, int sign) {
      scores.counts.forEach((score, c) -> add(score, sign * c.n(), sign * c.w(), sign * c.w2()));
      return this;
    }

    public Scores build() {
      TreeMap<Integer, Count> built = new TreeMap<>(counts);
      built.values().removeIf(count -> count.n() == 0);
      built.forEach((score, count) -> {
        if (count.negative()) {
          throw new IllegalArgumentException("Fewer than no answers at " + score + ": " + count);
        }
      });
      return new Scores(built);
    }
  }
}
