package fr.prevenance.signal;

import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL array literals for the parallel arrays of a signal. */
final class Rows {

  private Rows() {}

  static String subjects(List<Signal.Scored> scores) {
    return scores.stream().map(one -> one.subject().value().toString()).collect(array());
  }

  static String scores(List<Signal.Scored> scores) {
    return scores.stream().map(one -> Integer.toString(one.score())).collect(array());
  }

  static String numberSubjects(List<Signal.Counted> numbers) {
    return numbers.stream().map(one -> one.subject().value().toString()).collect(array());
  }

  static String numbers(List<Signal.Counted> numbers) {
    return numbers.stream().map(one -> Double.toString(one.number())).collect(array());
  }

  static String texts(List<String> texts) {
    return texts.stream()
        .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(array());
  }

  private static java.util.stream.Collector<CharSequence, ?, String> array() {
    return Collectors.joining(",", "{", "}");
  }
}
