package fr.prevenance.demo;

/**
 * What spoils a day: points of NPS lost, how many more people answer, and what their comments speak
 * of.
 */
enum BadDay {
  NONE(0, 1, ""),
  STRIKE(-62, 2.3, "greve"),
  STORM(-40, 1.6, "tempete"),
  WORKS(-24, 1.2, "travaux");

  private final double nps;
  private final double crowd;
  private final String word;

  BadDay(double nps, double crowd, String word) {
    this.nps = nps;
    this.crowd = crowd;
    this.word = word;
  }

  double nps() {
    return nps;
  }

  double crowd() {
    return crowd;
  }

  String word() {
    return word;
  }
}
