package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.Tie;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts actors evenly round a circle, in their order; the circle turns so that those who are tied
 * stand near each other. A crowd stands in two rows.
 */
record Standing(int circle, double radius) {

  private static final int TURNS = 48;
  private static final int CROWD = 8;
  private static final double ZIGZAG = 20;

  static Standing on(int circle, double radius) {
    return new Standing(circle, radius);
  }

  /**
   * @param inside who stands on the smaller circles already
   */
  List<Spot> nearest(List<Stakeholder> actors, List<Spot> inside, List<Tie> ties) {
    List<Spot> best = turned(actors, 0.5 / Math.max(1, actors.size()));
    double least = stretch(best, inside, ties);
    if (least == 0 || actors.size() < 1) return best;
    for (int turn = 0; turn < TURNS; turn++) {
      List<Spot> trial = turned(actors, (double) turn / TURNS);
      double stretch = stretch(trial, inside, ties);
      if (stretch >= least - 1e-6) continue;
      least = stretch;
      best = trial;
    }
    return best;
  }

  private List<Spot> turned(List<Stakeholder> actors, double turn) {
    List<Spot> spots = new ArrayList<>();
    int n = actors.size();
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * (turn + (double) i / n) - Math.PI / 2;
      double row = n > CROWD ? (i % 2 == 0 ? -ZIGZAG : ZIGZAG) : 0;
      double out = circle == 0 && n == 1 ? 0 : radius + row;
      spots.add(Spot.bare(actors.get(i), out * Math.cos(angle), out * Math.sin(angle)));
    }
    return spots;
  }

  /** How long the links inwards are, the strong ones counting more. */
  private static double stretch(List<Spot> spots, List<Spot> inside, List<Tie> ties) {
    double stretch = 0;
    for (Spot spot : spots)
      for (Spot other : inside) {
        if (other.x() == 0 && other.y() == 0) continue;
        for (Tie tie : ties)
          if (tie.touches(spot.actor().key()) && tie.touches(other.actor().key()))
            stretch += tie.strength() * Math.hypot(spot.x() - other.x(), spot.y() - other.y());
      }
    return stretch;
  }
}
