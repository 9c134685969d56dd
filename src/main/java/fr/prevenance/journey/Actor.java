package fr.prevenance.journey;

/** Who acts at a contact, seen or unseen by the customer. */
public record Actor(Kind kind, String name) {

  public enum Kind {
    COMPANY,
    SUPPLIER,
    SUBCONTRACTOR,
    OTHER_CUSTOMERS
  }
}
