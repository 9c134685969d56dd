package fr.prevenance.journey.web.map;

import fr.prevenance.journey.live.Voices.Voice;
import fr.prevenance.journey.web.Names;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Svg;
import java.util.List;

/**
 * Finds room for what somebody wrote: beside the worst contact below the curve, or else under it.
 */
record QuoteRoom(List<Column> columns, Curve curve) {

  private static final int LONGEST = 150;
  private static final double WIDE = 260;

  /** A dot reaches so far down with what is written under it. */
  private static final double UNDER_A_DOT = 42;

  private static final double HIGH = 84;

  Emotion.Quote place(int stage, Voice voice, UnitTree units) {
    double all = columns.stream().mapToInt(Column::width).sum();
    double left = columns.subList(0, stage).stream().mapToInt(Column::width).sum();
    double right = left + columns.get(stage).width();
    double top = curve.frame().height() - HIGH;
    String style = null;
    if (right + WIDE <= all && isFree(right / all, (right + WIDE) / all, top))
      style = at("left", right, all);
    else if (left >= WIDE && isFree((left - WIDE) / all, left / all, top))
      style = at("right", all - left, all);
    String text = Names.shortened(voice.text().strip().replaceAll("\\s+", " "), LONGEST);
    String place = units.find(voice.unit()).map(Unit::name).orElse("");
    String source =
        place.isEmpty() ? Dates.day(voice.day()) : place + ", " + Dates.day(voice.day());
    if (style != null) return new Emotion.Quote(text, source, style, false);
    double from = Math.max(0, Math.min(left, all - WIDE));
    return new Emotion.Quote(
        text, source, "margin-left:" + Svg.number(100 * from / all) + "%", true);
  }

  private boolean isFree(double from, double to, double top) {
    double width = curve.frame().width();
    return curve.spots().stream()
        .filter(spot -> spot.x() >= from * width && spot.x() <= to * width)
        .allMatch(spot -> spot.y() + UNDER_A_DOT <= top);
  }

  private static String at(String side, double pixels, double all) {
    return side + ":calc(" + Svg.number(100 * pixels / all) + "% + 14px)";
  }
}
