package fr.prevenance.journey.web.print;

import fr.prevenance.journey.web.Names;
import fr.prevenance.journey.web.map.Item;
import fr.prevenance.journey.web.map.Lane;
import java.util.List;
import java.util.Set;

/** How much of a large map goes on paper: first all of it, then what matters most. */
enum Detail {
  FULL(Set.of(), 24, 300, 13.5, 6),
  LESS(Set.of("expects", "feels", "fits", "skills"), 4, 70, 8, 5.5),
  LEAST(Set.of("doing", "expects", "feels", "actors", "fits", "skills", "promises"), 2, 30, 6, 4);

  private final Set<String> leftOut;
  private final int items;
  private final int letters;
  final double largest;
  final double smallest;

  Detail(Set<String> leftOut, int items, int letters, double largest, double smallest) {
    this.leftOut = leftOut;
    this.items = items;
    this.letters = letters;
    this.largest = largest;
    this.smallest = smallest;
  }

  boolean keeps(Lane lane) {
    return !leftOut.contains(lane.key());
  }

  List<Item> some(List<Item> cell) {
    List<Item> kept = cell.stream().limit(items).map(this::brief).toList();
    int more = cell.size() - kept.size();
    if (more <= 0) return kept;
    return java.util.stream.Stream.concat(
            kept.stream(), java.util.stream.Stream.of(new Item.Text("+" + more)))
        .toList();
  }

  String name(String text) {
    return Names.shortened(text, Math.max(30, letters / 2));
  }

  private Item brief(Item item) {
    return switch (item) {
      case Item.Text one -> new Item.Text(Names.shortened(one.text(), letters));
      case Item.Contact one ->
          new Item.Contact(Names.shortened(one.name(), letters), one.icon(), one.human(), "");
      case Item.Star one -> new Item.Star(Names.shortened(one.name(), letters), "");
      case Item.Pain one ->
          new Item.Pain(Names.shortened(one.name(), letters), one.count(), one.css());
      case Item.Promise one ->
          new Item.Promise(Names.shortened(one.key(), letters), one.sentence(), one.state(), "");
      case Item.Fits one ->
          new Item.Fits(
              Names.shortened(one.audience(), letters), one.fits().stream().limit(items).toList());
      case Item.Low one -> one;
    };
  }
}
