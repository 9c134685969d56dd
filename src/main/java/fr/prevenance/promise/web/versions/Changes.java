package fr.prevenance.promise.web.versions;

import fr.prevenance.measure.Measures;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Comparison;
import fr.prevenance.promise.Strictness;
import fr.prevenance.promise.web.FigureText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a comparison of two versions in words. */
@Component
class Changes {

  private final Measures measures;

  Changes(Measures measures) {
    this.measures = measures;
  }

  List<ComparisonPage.Count> counts(Comparison comparison) {
    List<ComparisonPage.Count> counts = new ArrayList<>();
    add(counts, "KEPT", comparison.count(Comparison.Kind.KEPT));
    add(counts, "REWORDED", comparison.count(Comparison.Kind.REWORDED));
    add(counts, "STRICTER", moved(comparison, Strictness.STRICTER));
    add(counts, "LOOSER", moved(comparison, Strictness.LOOSER));
    add(counts, "RETARGETED", moved(comparison, null));
    add(counts, "REMOVED", comparison.count(Comparison.Kind.REMOVED));
    add(counts, "ADDED", comparison.count(Comparison.Kind.ADDED));
    return counts;
  }

  List<ComparisonPage.Line> lines(Comparison comparison) {
    return comparison.changes().stream().map(this::line).toList();
  }

  String target(@Nullable Commitment one) {
    if (one == null) return "";
    return FigureText.of(measures, one.proof().probe()).target(one.proof().target());
  }

  private ComparisonPage.Line line(Comparison.Change change) {
    return new ComparisonPage.Line(
        change.before() == null ? "" : change.before().sentence(),
        target(change.before()),
        change.after() == null ? "" : change.after().sentence(),
        target(change.after()),
        kind(change),
        css(change));
  }

  private static String kind(Comparison.Change change) {
    if (change.kind() != Comparison.Kind.RETARGETED)
      return Words.t("promise.became." + change.kind());
    String word =
        change.strictness() == null
            ? Words.t("promise.became.RETARGETED")
            : Words.t("promise.strictness." + change.strictness());
    return change.reworded() ? Words.t("promise.change.both", word) : word;
  }

  private static String css(Comparison.Change change) {
    return switch (change.kind()) {
      case KEPT, REWORDED -> "";
      case ADDED -> "info";
      case REMOVED -> "rompu";
      case RETARGETED -> change.strictness() == Strictness.LOOSER ? "risque" : "tenu";
    };
  }

  private static int moved(Comparison comparison, @Nullable Strictness strictness) {
    return (int)
        comparison.of(Comparison.Kind.RETARGETED).stream()
            .filter(change -> Objects.equals(change.strictness(), strictness))
            .count();
  }

  private static void add(List<ComparisonPage.Count> counts, String word, int count) {
    if (count > 0)
      counts.add(new ComparisonPage.Count(Words.plural("promise.count." + word, count), count));
  }
}
