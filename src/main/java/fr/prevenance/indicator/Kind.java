package fr.prevenance.indicator;

/** What a point holds: a figure, or so many out of so many. */
public enum Kind {
  VALUE,
  SHARE
}
