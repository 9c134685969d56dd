package fr.prevenance.journey.web.print;

import fr.prevenance.journey.web.map.Dot;
import fr.prevenance.platform.web.Icons;

/** The colours of paper, which knows no style sheet. */
public record Ink(boolean square, String fill, String stroke, String dashes) {

  private static final String PAPER = "#ffffff";

  public static Ink of(Dot.Look look) {
    boolean low = Boolean.FALSE.equals(look.good());
    if (look.supposed()) return new Ink(false, PAPER, "#7a6f80", "0.6 0.9");
    if (look.aged()) return new Ink(low, "#7a6f80", "#c9bdd0", "none");
    String colour = low ? "#b3123f" : "#178f83";
    return look.few()
        ? new Ink(low, PAPER, colour, "none")
        : new Ink(low, colour, "#412a4c", "none");
  }

  /** An icon whose lines carry their own colour. */
  public static String icon(String name, String colour) {
    String drawing = Icons.svg(name, "");
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" style=\"display:inline-block;vertical-align:middle;width:1.2em;height:1.2em\" fill=\"none\" stroke=\""
        + colour
        + "\" stroke-width=\"1.9\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
        + drawing.substring(drawing.indexOf('>') + 1);
  }
}
