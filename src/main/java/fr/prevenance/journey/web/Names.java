package fr.prevenance.journey.web;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Persona;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.web.Words;
import java.util.Map;

/** The names that a map gives to things, as sentences need them. */
public final class Names {

  private static final int IN_A_SENTENCE = 60;
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("FACE_TO_FACE", "user"),
          Map.entry("PHONE", "phone"),
          Map.entry("EMAIL", "mail"),
          Map.entry("LETTER", "mail-opened"),
          Map.entry("FAX", "printer"),
          Map.entry("CHAT", "message-circle"),
          Map.entry("WEB", "world"),
          Map.entry("APP", "device-mobile"),
          Map.entry("SOCIAL", "share"),
          Map.entry("SMS", "message"));

  private Names() {}

  /** « le parcours de Nadia », « le parcours d’Inès », « ce parcours » */
  public static String journey(JourneyMap map) {
    Persona persona = map.persona();
    if (!persona.isNamed()) return Words.t("mapview.journey");
    String name = shortened(persona.name(), IN_A_SENTENCE);
    return Words.t(elides(name) ? "mapview.journey.of.elided" : "mapview.journey.of", name);
  }

  /** The contact by its name, with its stage when another contact has the same. */
  public static String place(LiveMap map, LivePoint point) {
    Touchpoint one = point.touchpoint();
    String name = shortened(one.name(), IN_A_SENTENCE);
    boolean alone =
        map.points().filter(other -> other.touchpoint().name().equals(one.name())).count() < 2;
    if (alone) return Words.t("mapview.place", name);
    String stage = map.journey().map().stageOf(one.key()).map(found -> found.name()).orElse("");
    return Words.t("mapview.place.stage", name, shortened(stage, IN_A_SENTENCE));
  }

  public static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
  }

  /** The icon of a contact: its own, or that of its channel. */
  public static String icon(Touchpoint one) {
    String symbol = drawn(one.symbol());
    if (!symbol.isEmpty()) return symbol;
    if (one.channel() != null) return USUAL.getOrDefault(one.channel().name(), "point");
    return one.humanised() ? "user" : "point";
  }

  /** The drawing of a symbol, which may go by another name; empty when there is none. */
  public static String drawn(String symbol) {
    String name = symbol.equals("broom") ? "bucket-droplet" : symbol;
    return Drawn.knows(name) ? name : "";
  }

  public static String icon(fr.prevenance.signal.Channel channel) {
    return USUAL.getOrDefault(channel.name(), "point");
  }

  private static boolean elides(String name) {
    return !name.isEmpty()
        && "aeiou"
                .indexOf(
                    Likeness.unaccented(name.substring(0, 1)).toLowerCase(java.util.Locale.ROOT))
            >= 0;
  }
}
