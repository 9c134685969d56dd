package fr.prevenance.promise.checks.web;

import fr.prevenance.promise.checks.CharterCheck;
import fr.prevenance.promise.checks.Found;
import fr.prevenance.promise.checks.SentenceCheck;
import fr.prevenance.promise.checks.Smart;
import fr.prevenance.promise.checks.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * What the writing aid shows beside the text; the problem, if any, says why nothing was checked.
 */
public record ChecksPage(List<Warning> warnings, List<Line> lines, String problem) {

  public record Part(String text, boolean marked) {}

  public record Tick(String name, boolean ticked, boolean human) {}

  public record Line(List<Part> parts, List<Warning> warnings, List<Tick> ticks) {

    public static Line of(SentenceCheck check) {
      return new Line(ChecksPage.parts(check), check.warnings(), ChecksPage.ticks(check.smart()));
    }
  }

  public static ChecksPage of(CharterCheck check) {
    return new ChecksPage(
        check.warnings(),
        check.sentences().stream().filter(one -> !one.sentence().isBlank()).map(Line::of).toList(),
        "");
  }

  static ChecksPage refused(String problem) {
    return new ChecksPage(List.of(), List.of(), problem);
  }

  private static List<Tick> ticks(Smart smart) {
    return List.of(
        new Tick("specific", smart.specific(), true),
        new Tick("measurable", smart.measurable(), false),
        new Tick("achievable", smart.achievable(), true),
        new Tick("realistic", smart.realistic(), true),
        new Tick("timeBound", smart.timeBound(), false));
  }

  /** The sentence in pieces, those that triggered a warning marked. */
  private static List<Part> parts(SentenceCheck check) {
    boolean[] marked = new boolean[check.sentence().length()];
    for (Warning warning : check.warnings()) {
      for (Found found : warning.words()) {
        for (int i = found.from(); i < found.to(); i++) marked[i] = true;
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int from = 0, to; from < marked.length; from = to) {
      to = from + 1;
      while (to < marked.length && marked[to] == marked[from]) to++;
      parts.add(new Part(check.sentence().substring(from, to), marked[from]));
    }
    return parts;
  }
}
