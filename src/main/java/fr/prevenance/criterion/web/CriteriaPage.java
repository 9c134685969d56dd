package fr.prevenance.criterion.web;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tree of criteria, parents before children. */
public record CriteriaPage(List<Line> lines, Form form, boolean writable) {

  public record Line(Criterion criterion, int depth, String parentKey) {}

  static CriteriaPage of(List<Criterion> all, Form form, boolean writable) {
    List<Line> lines = new ArrayList<>();
    add(all, null, 0, lines);
    return new CriteriaPage(lines, form, writable);
  }

  public List<Option> parents() {
    return lines.stream()
        .map(line ->
            new Option(
                line.criterion().key(), "\u2003".repeat(line.depth()) + line.criterion().name()))
        .toList();
  }

  public List<String> trades() {
    return CriterionTemplates.TRADES;
  }

  private static void add(
      List<Criterion> all, @Nullable Criterion parent, int depth, List<Line> lines) {
    for (Criterion one : all) {
      if (!Objects.equals(one.parentId(), parent == null ? null : parent.id())) continue;
      lines.add(new Line(one, depth, parent == null ? "" : parent.key()));
      add(all, one, depth + 1, lines);
    }
  }
}
