package fr.prevenance.journey.actors;

/** What to do with an actor, by influence and concern (Mendelow's grid, 1991). */
public enum Quarter {
  INVOLVE,
  WAKE,
  HEAR,
  WATCH
}
