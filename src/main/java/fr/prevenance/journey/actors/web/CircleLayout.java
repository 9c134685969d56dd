package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everybody stands around the customer. When names would cover each other the circles grow,
 * so that they never do.
 *
 * @param radii of the circles 1 to 3
 * @param captions where the circles' own names are written, centred
 * @param frame all that is drawn
 */
record CircleLayout(List<Double> radii, List<Spot> spots, List<Caption> captions, Box frame) {

  record Caption(int circle, double x, double y, Box box) {}

  private static final double[] RADII = {38, 98, 186, 272};
  private static final double GROWTH = 1.12;
  private static final double LARGEST = 20;

  /**
   * @param captions how wide the name of each circle is, in the drawing
   */
  static CircleLayout of(StakeholderMap map, List<Double> captions) {
    CircleLayout layout = at(map, captions, 1);
    for (double scale = GROWTH; layout.collides() && scale < LARGEST; scale *= GROWTH) layout = at(map, captions, scale);
    return layout;
  }

  private static CircleLayout at(StakeholderMap map, List<Double> widths, double scale) {
    List<Spot> bare = new ArrayList<>();
    for (int circle = 0; circle < Stakeholder.CIRCLES; circle++) {
      Standing standing = Standing.on(circle, RADII[circle] * scale);
      bare.addAll(standing.nearest(map.circle(circle), bare, map.ties()));
    }
    List<Box> taken = new ArrayList<>(bare.stream().map(Spot::disc).toList());
    List<Spot> spots = new ArrayList<>();
    for (Spot spot : bare) {
      Spot.Label label = best(spot.trials(), taken);
      taken.add(label.box());
      spots.add(spot.named(label));
    }
    List<Caption> captions = new ArrayList<>();
    for (int circle = 1; circle < Stakeholder.CIRCLES; circle++)
      caption(circle, RADII[circle] * scale, widths.get(circle - 1), taken).ifPresent(captions::add);
    double outer = RADII[3] * scale;
    Box frame = taken.stream().reduce(Box.around(0, 0, outer + 12), Box::with).grown(4);
    return new CircleLayout(List.of(RADII[1] * scale, RADII[2] * scale, outer), spots, captions, frame);
  }

  private static Spot.Label best(List<Spot.Label> trials, List<Box> taken) {
    Spot.Label best = trials.getFirst();
    double least = Double.MAX_VALUE;
    for (Spot.Label trial : trials) {
      double cost = covered(trial.box(), taken);
      if (cost < least - 1e-9) {
        least = cost;
        best = trial;
      }
    }
    return best;
  }

  /** On its circle, as near the top as there is room; left out when there is none. */
  private static Optional<Caption> caption(int circle, double radius, double wide, List<Box> taken) {
    for (int step = 0; step < 72; step++) {
      double turn = Math.PI / 36 * (step % 2 == 0 ? step / 2 : -(step + 1) / 2);
      double x = radius * Math.sin(turn);
      double y = -radius * Math.cos(turn);
      Box box = new Box(x - wide / 2 - 4, y - 10, x + wide / 2 + 4, y + 10);
      if (covered(box, taken) > 0) continue;
      taken.add(box);
      return Optional.of(new Caption(circle, x, y + 5, box));
    }
    return Optional.empty();
  }

  private static double covered(Box box, List<Box> taken) {
    return taken.stream().mapToDouble(box::overlap).sum();
  }

  /** Names and captions, and everybody but the two who are tied. */
  List<Box> inTheWay(Tie tie) {
    List<Box> boxes = new ArrayList<>(captions.stream().map(Caption::box).toList());
    for (Spot spot : spots) {
      boxes.add(spot.label().box());
      if (!tie.touches(spot.actor().key())) boxes.add(spot.disc().grown(4));
    }
    return boxes;
  }

  boolean collides() {
    List<Box> all = new ArrayList<>();
    spots.forEach(spot -> {
      all.add(spot.disc());
      all.add(spot.label().box());
    });
    for (int i = 0; i < all.size(); i++)
      for (int j = i + 1; j < all.size(); j++) if (all.get(i).overlap(all.get(j)) > 0.01) return true;
    return false;
  }
}
