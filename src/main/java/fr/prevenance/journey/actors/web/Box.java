package fr.prevenance.journey.actors.web;

/** A rectangle of the drawing that is taken. */
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  double overlap(Box other) {
    double wide = Math.min(right, other.right) - Math.max(left, other.left);
    double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return wide <= 0 || high <= 0 ? 0 : wide * high;
  }

  boolean holds(double x, double y) {
    return x > left && x < right && y > top && y < bottom;
  }

  Box with(Box other) {
    return new Box(
        Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }
}
