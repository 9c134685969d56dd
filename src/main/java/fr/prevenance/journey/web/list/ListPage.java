package fr.prevenance.journey.web.list;

import java.util.List;

/** The maps, those put away apart. */
public record ListPage(List<Line> maps, List<Line> archived, Search search, boolean writes) {

  /**
   * @param many whether there are enough maps to search among
   * @param staged whether one of them has a stage
   */
  public record Search(String words, boolean many, int all, boolean staged) {

    public String lead() {
      return all == 0 || staged ? "mapeditor.list.lead" : "mapeditor.list.lead.bare";
    }

    public boolean found(List<Line> maps) {
      return words.isEmpty() || !maps.isEmpty();
    }
  }

  /**
   * @param measured « 12 sur 15 »
   */
  public record Line(
      String key,
      String title,
      String persona,
      String unit,
      String stages,
      String changed,
      Measured measured,
      boolean writes) {

    public String href() {
      return "/journeys/" + key;
    }
  }

  /** How many of the contacts something was said of lately. */
  public record Measured(String text, double share) {}
}
