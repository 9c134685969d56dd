package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Kind;
import fr.prevenance.platform.web.Choice;
import gg.jte.Content;
import java.util.List;
import java.util.Map;

/** All indicators on one page, to be told for one unit and one day. */
public record EntryPage(
    Content lead,
    String unit,
    String unitKey,
    String day,
    List<Choice> days,
    List<Line> lines,
    int wrong,
    boolean writes) {

  /**
   * @param mistakes in words, by field
   */
  public record Line(
      Indicator indicator, PointForm typed, Map<String, String> mistakes, String before) {

    public String name(String field) {
      return indicator.key() + "." + field;
    }

    public boolean share() {
      return indicator.kind() == Kind.SHARE;
    }

    public String mistake(String field) {
      return mistakes.getOrDefault(field, "");
    }
  }
}
