package fr.prevenance.journey.web.map;

import gg.jte.Content;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map as it is lived. */
public record MapPage(
    Front front,
    List<Column> columns,
    List<Lane> above,
    Emotion emotion,
    List<Lane> below,
    List<DataLine> data,
    @Nullable Gathering gathering,
    Doors doors) {

  /**
   * @param initial of the persona
   * @param notes what the reader must know: another unit than the chosen one, a map put away
   */
  public record Front(
      String key,
      String title,
      Content lead,
      Who who,
      String period,
      String freshness,
      List<String> notes) {}

  public record Who(String initial, String name, String words) {}

  /** Under this many pixels the map scrolls. */
  public int width() {
    return 132 + columns.stream().mapToInt(Column::width).sum();
  }

  public boolean even() {
    return columns.stream().mapToInt(Column::width).distinct().count() < 2;
  }

  /** Those that the map names by their number alone, each once. */
  public List<Item.Promise> promises() {
    return Stream.concat(above.stream(), below.stream())
        .flatMap(lane -> lane.cells().stream())
        .flatMap(List::stream)
        .filter(Item.Promise.class::isInstance)
        .map(Item.Promise.class::cast)
        .collect(
            Collectors.toMap(Item.Promise::key, one -> one, (one, same) -> one, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(
            Comparator.comparingInt((Item.Promise one) -> one.key().length())
                .thenComparing(Item.Promise::key))
        .toList();
  }

  public boolean hasMoments() {
    return columns.stream().anyMatch(Column::moment);
  }

  public boolean supposes() {
    return emotion.dots().stream().anyMatch(dot -> dot.look().supposed());
  }

  public boolean doubts() {
    return emotion.dots().stream().anyMatch(dot -> dot.look().few());
  }

  public boolean ages() {
    return emotion.dots().stream().anyMatch(dot -> dot.look().aged());
  }
}
