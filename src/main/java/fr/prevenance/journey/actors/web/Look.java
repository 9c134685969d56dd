package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.platform.web.Svg;

/**
 * How a link is drawn: its thickness tells its strength, its dashes and its ink tell its nature.
 *
 * @param ink for paper; on screen the page's own colours
 */
public record Look(Tie.Nature nature, String width, String dash, String ink) {

  static Look of(Tie tie) {
    return of(tie.nature(), tie.strength());
  }

  public static Look of(Tie.Nature nature, int strength) {
    double width = strength == 1 ? 1.5 : strength == 2 ? 3 : 5;
    return new Look(nature, Svg.number(width), dash(nature, width), ink(nature));
  }

  private static String dash(Tie.Nature nature, double width) {
    return switch (nature) {
      case INFORMS -> "0.1 " + Svg.number(3 + 2 * width);
      case DECIDES -> "none";
      case PAYS -> "14 " + Svg.number(4 + width);
      case SERVES -> "18 " + Svg.number(4 + width) + " 0.1 " + Svg.number(4 + width);
      case DEPENDS -> "5 " + Svg.number(4 + width);
      case CONFLICTS -> "none";
    };
  }

  /** The tokens of the light theme, which paper always has. */
  private static String ink(Tie.Nature nature) {
    return switch (nature) {
      case INFORMS -> "#2563a8";
      case DECIDES -> "#412a4c";
      case PAYS -> "#b36b00";
      case SERVES -> "#178f83";
      case DEPENDS -> "#7a6f80";
      case CONFLICTS -> "#b3123f";
    };
  }

  /** A shape per family of kinds, so that no colour is needed to tell them apart. */
  public static String shape(Stakeholder.Kind kind, double radius) {
    String r = Svg.number(radius);
    return switch (kind) {
      case CUSTOMER, COMPANY, OTHER_CUSTOMERS, OTHER ->
          "M-%1$s 0a%1$s %1$s 0 1 0 %2$s 0a%1$s %1$s 0 1 0 -%2$s 0z".formatted(r, Svg.number(2 * radius));
      case SUPPLIER, SUBCONTRACTOR -> {
        double side = radius * 0.88;
        yield "M-%1$s -%1$sh%2$sv%2$sh-%2$sz".formatted(Svg.number(side), Svg.number(2 * side));
      }
      case AUTHORITY -> "M0 -%1$sL%1$s 0L0 %1$sL-%1$s 0z".formatted(r);
      case ASSOCIATION ->
          "M0 -%1$sL%2$s %3$sH-%2$sz".formatted(r, Svg.number(radius * 0.95), Svg.number(radius * 0.75));
    };
  }

  static String css(Stakeholder actor) {
    if (actor.isCustomer()) return "customer";
    return actor.concern() >= 4 ? "full" : actor.concern() == 3 ? "half" : "hollow";
  }

  public static String paper(Stakeholder actor) {
    if (actor.isCustomer()) return "#f4b740";
    return actor.concern() >= 4 ? "#412a4c" : actor.concern() == 3 ? "#c2acca" : "#ffffff";
  }
}
