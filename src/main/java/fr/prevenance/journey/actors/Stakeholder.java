package fr.prevenance.journey.actors;

/**
 * One actor of the customer relation.
 *
 * @param circle how far from the customer: 0 is the customer, 1 the front line, 2 those behind it,
 *     3 partners and outside
 * @param influence on what the customer lives, 1 to 5
 * @param concern how much the actor cares today, 1 to 5
 * @param note empty when nothing is said
 */
public record Stakeholder(
    String key, String name, Kind kind, int circle, int influence, int concern, String note) {

  public static final int CIRCLES = 4;
  public static final int MOST = 5;
  public static final int USUAL = 3;
  static final int HIGH = 4;

  public enum Kind {
    CUSTOMER,
    COMPANY,
    SUPPLIER,
    SUBCONTRACTOR,
    OTHER_CUSTOMERS,
    AUTHORITY,
    ASSOCIATION,
    OTHER
  }

  public boolean isCustomer() {
    return circle == 0;
  }

  public Quarter quarter() {
    if (influence >= HIGH) return concern >= HIGH ? Quarter.INVOLVE : Quarter.WAKE;
    return concern >= HIGH ? Quarter.HEAR : Quarter.WATCH;
  }

  /** Weighs much and does not care much. */
  public boolean isAsleep() {
    return quarter() == Quarter.WAKE;
  }

  Stakeholder in(int newCircle) {
    return new Stakeholder(key, name, kind, newCircle, influence, concern, note);
  }
}
