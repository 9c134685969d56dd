package fr.prevenance.journey.web.map;

import java.util.List;

/**
 * A row of the map.
 *
 * @param joined whether no line parts it from the row above
 * @param cells one for each stage
 */
public record Lane(
    String key, String icon, String label, String note, boolean joined, List<List<Item>> cells) {

  public boolean isEmpty() {
    return cells.stream().allMatch(List::isEmpty);
  }
}
