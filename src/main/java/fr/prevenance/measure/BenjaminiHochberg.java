package fr.prevenance.measure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of many tests raise a flag when false ones may be one in twenty of those raised (Benjamini
 * and Hochberg, J. R. Statist. Soc. B, 1995).
 */
public final class BenjaminiHochberg {

  public static final double Q = 0.05;

  private BenjaminiHochberg() {}

  /** The keys that are flagged, the surest first. */
  public static <K> Set<K> flagged(Map<K, Double> pValues) {
    List<Map.Entry<K, Double>> ordered =
        pValues.entrySet().stream()
            .sorted(Comparator.comparingDouble(Map.Entry::getValue))
            .toList();
    int last = 0;
    for (int rank = 1; rank <= ordered.size(); rank++) {
      if (ordered.get(rank - 1).getValue() <= Q * rank / ordered.size()) last = rank;
    }
    Set<K> flagged = new LinkedHashSet<>();
    ordered.subList(0, last).forEach(entry -> flagged.add(entry.getKey()));
    return flagged;
  }
}
