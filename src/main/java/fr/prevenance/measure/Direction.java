package fr.prevenance.measure;

/** Which way is better: high figures (UP) or low ones (DOWN, as in an effort score). */
public enum Direction {
  UP,
  DOWN
}
