package fr.prevenance.journey.actors;

/**
 * What one actor is to another. Two actors may be tied in several natures and both ways.
 *
 * @param strength 1 to 3
 */
public record Tie(String from, String to, Nature nature, int strength, String note) {

  public static final int STRONGEST = 3;

  public enum Nature {
    INFORMS(true),
    DECIDES(true),
    PAYS(true),
    SERVES(true),
    DEPENDS(true),
    CONFLICTS(false);

    private final boolean directed;

    Nature(boolean directed) {
      this.directed = directed;
    }

    public boolean isDirected() {
      return directed;
    }
  }

  public boolean touches(String actor) {
    return from.equals(actor) || to.equals(actor);
  }

  /** Said twice: a conflict has no direction. */
  boolean isSame(Tie other) {
    return nature == other.nature
        && (from.equals(other.from) && to.equals(other.to)
            || !nature.isDirected() && from.equals(other.to) && to.equals(other.from));
  }
}
