package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.live.PainCounts.PainCount;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What irritates at each stage: the pain points with how many wrote of them, and the low scores.
 */
public final class PainItems {

  private static final double MANY = 0.2;
  private static final double SOME = 0.05;

  private final MapFacts facts;
  private final long all;

  public PainItems(MapFacts facts) {
    this.facts = facts;
    this.all = facts.pains().values().stream().flatMap(List::stream).mapToLong(PainItems::n).sum();
  }

  List<Item> of(LiveStage stage) {
    List<Item> items = new ArrayList<>();
    stage.points().stream()
        .flatMap(point -> at(point.touchpoint().key()).stream())
        .sorted(Comparator.comparingLong(PainItems::n).reversed())
        .forEach(one -> items.add(pain(one)));
    if (stage.irritants() > 0)
      items.add(
          new Item.Low(
              Words.plural("mapview.low", stage.irritants(), Formats.whole(stage.irritants()))));
    return items;
  }

  public List<Item.Pain> of(String touchpoint) {
    return at(touchpoint).stream().map(this::pain).toList();
  }

  private List<PainCount> at(String touchpoint) {
    return facts.pains().getOrDefault(touchpoint, List.of());
  }

  private Item.Pain pain(PainCount one) {
    return new Item.Pain(one.painPoint().name(), Formats.whole(one.n()), css(n(one)));
  }

  private String css(long n) {
    double share = all == 0 ? 0 : (double) n / all;
    return share >= MANY ? "rompu" : share >= SOME ? "risque" : "neutre";
  }

  private static long n(PainCount one) {
    Long n = one.n();
    return n == null ? 0 : n;
  }
}
