package fr.prevenance.organization.web;

import fr.prevenance.organization.UnitTree;
import fr.prevenance.platform.web.Words;
import java.util.List;

public record UnitListPage(List<Line> lines) {

  public record Line(String key, String name, int depth, String type, String zone) {}

  static UnitListPage of(UnitTree tree) {
    return new UnitListPage(
        tree.outline(tree.root().id()).stream()
            .map(placed ->
                new Line(
                    placed.unit().key(),
                    placed.unit().name(),
                    placed.depth(),
                    Words.t("organization.unit-type." + placed.unit().type()),
                    tree.zoneOf(placed.unit().id()).getId()))
            .toList());
  }

  public int below() {
    return lines.size() - 1;
  }
}
