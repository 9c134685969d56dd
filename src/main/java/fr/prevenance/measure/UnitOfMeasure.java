package fr.prevenance.measure;

/** What one stands for in a figure. */
public enum UnitOfMeasure {
  NPS_POINTS,
  SCALE_POINTS,
  PERCENT,
  COUNT,
  NUMBER
}
