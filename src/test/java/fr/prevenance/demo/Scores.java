package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whole scores of one question, with the mean, its interval and Welch's test of methods.md, for
 * tests to measure with.
 */
record Scores(List<Integer> values) {

  static Scores of(
      List<DemoAnswer> answers,
      String survey,
      String question,
      @Nullable String unit,
      LocalDate from,
      LocalDate to) {
    return new Scores(
        answers.stream()
            .filter(answer -> answer.surveyKey().equals(survey))
            .filter(answer -> unit == null || answer.unitKey().equals(unit))
            .filter(answer -> !day(answer).isBefore(from) && !day(answer).isAfter(to))
            .map(answer -> answer.answers().get(question))
            .filter(Integer.class::isInstance)
            .map(Integer.class::cast)
            .toList());
  }

  private static LocalDate day(DemoAnswer answer) {
    return answer.answeredAt().toLocalDate();
  }

  int n() {
    return values.size();
  }

  double mean() {
    return values.stream().mapToInt(score -> score).average().orElse(Double.NaN);
  }

  double nps() {
    long promoters = values.stream().filter(score -> score >= 9).count();
    long detractors = values.stream().filter(score -> score <= 6).count();
    return 100.0 * (promoters - detractors) / n();
  }

  double error() {
    double mean = mean();
    double squares = values.stream().mapToDouble(score -> (score - mean) * (score - mean)).sum();
    return Math.sqrt(squares / (n() - 1) / n());
  }

  double halfWidth() {
    return TDistribution.of(n() - 1.0).inverseCumulativeProbability(.975) * error();
  }

  boolean significantlyAbove(Scores before) {
    double a = error() * error();
    double b = before.error() * before.error();
    double freedom = (a + b) * (a + b) / (a * a / (n() - 1) + b * b / (before.n() - 1));
    return (mean() - before.mean()) / Math.sqrt(a + b)
        > TDistribution.of(freedom).inverseCumulativeProbability(.975);
  }
}
