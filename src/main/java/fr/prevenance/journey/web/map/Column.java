package fr.prevenance.journey.web.map;

/**
 * A stage at the head of the map.
 *
 * @param moment whether it holds a moment of truth
 * @param hot whether the worst contact of the map is here
 * @param width in pixels, at least
 */
public record Column(String key, String name, boolean moment, boolean hot, int width) {

  public String css() {
    return (hot ? "hot " : "") + (moment ? "mdv" : "");
  }
}
