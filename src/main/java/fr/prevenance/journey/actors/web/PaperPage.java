package fr.prevenance.journey.actors.web;

import java.util.ArrayList;
import java.util.List;

/** A cartography for paper. */
public record PaperPage(CartographyPage page, String organization, String css) {

  /** The links in two columns. */
  public List<List<CartographyPage.TieLine>> pairs() {
    List<CartographyPage.TieLine> ties = page.tables().ties();
    List<List<CartographyPage.TieLine>> pairs = new ArrayList<>();
    for (int i = 0; i < ties.size(); i += 2) pairs.add(ties.subList(i, Math.min(i + 2, ties.size())));
    return pairs;
  }
}
