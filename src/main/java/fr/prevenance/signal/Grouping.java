package fr.prevenance.signal;

/** How a figure is broken down; SLICE by the values of one declared breakdown. */
public enum Grouping {
  NONE("''"),
  MONTH("to_char(period, 'YYYY-MM')"),
  DAY("to_char(period, 'YYYY-MM-DD')"),
  UNIT("unit_id::text"),
  CHANNEL("channel"),
  SLICE("substr(slice, position('=' in slice) + 1)");

  private final String expression;

  Grouping(String expression) {
    this.expression = expression;
  }

  String expression() {
    return expression;
  }
}
