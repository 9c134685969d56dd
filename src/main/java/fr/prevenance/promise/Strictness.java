package fr.prevenance.promise;

import fr.prevenance.measure.Operator;

/** How a target compares with another one for the same promise. */
public enum Strictness {
  STRICTER,
  SAME,
  LOOSER;

  /**
   * By the target, then by the tolerance. Opposite directions cannot be compared: to be explained,
   * hence looser.
   */
  public static Strictness of(Target base, Target own) {
    if (base.operator() != own.operator()) return LOOSER;
    int byValue = Double.compare(own.value(), base.value());
    if (byValue != 0)
      return (byValue > 0) == (base.operator() == Operator.AT_LEAST) ? STRICTER : LOOSER;
    int byTolerance = Double.compare(own.tolerance(), base.tolerance());
    return byTolerance == 0 ? SAME : byTolerance < 0 ? STRICTER : LOOSER;
  }
}
