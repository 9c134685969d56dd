package fr.prevenance.journey.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What moved from one order to another: as few as can explain it (longest common subsequence). */
final class Order {

  private Order() {}

  static Set<String> moved(List<String> before, List<String> after) {
    List<String> old = before.stream().filter(after::contains).toList();
    List<String> now = after.stream().filter(before::contains).toList();
    Set<String> moved = new HashSet<>(now);
    longest(old, now).forEach(moved::remove);
    return moved;
  }

  private static List<String> longest(List<String> old, List<String> now) {
    int[][] lengths = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--)
      for (int j = now.size() - 1; j >= 0; j--)
        lengths[i][j] =
            old.get(i).equals(now.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    List<String> kept = new ArrayList<>();
    for (int i = 0, j = 0; i < old.size() && j < now.size(); ) {
      if (old.get(i).equals(now.get(j))) {
        kept.add(old.get(i++));
        j++;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
      else j++;
    }
    return kept;
  }
}
