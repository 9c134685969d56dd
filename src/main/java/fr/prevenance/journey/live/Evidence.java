package fr.prevenance.journey.live;

/** On what a point of the curve rests. */
public enum Evidence {
  /** Something was said in the window. */
  MEASURED,
  /** Nothing in the window, but earlier: the last that was said is shown, with its age. */
  AGED,
  /** Nobody ever said: what the authors of the map suppose. */
  SUPPOSED,
  NONE
}
