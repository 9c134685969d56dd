package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Saves a page of points: what fits is kept, what does not is given back with what is wrong. */
@Component
class EntryBatch {

  /**
   * @param mistakes in words, by field
   */
  record Wrong(PointForm typed, Map<String, String> mistakes) {}

  record Saved(int count, Map<String, Wrong> wrong) {}

  private final PointDesk points;

  EntryBatch(PointDesk points) {
    this.points = points;
  }

  Saved save(
      Viewer viewer,
      Unit unit,
      LocalDate day,
      List<Indicator> indicators,
      Map<String, String> sent) {
    Map<String, Wrong> wrong = new LinkedHashMap<>();
    int count = 0;
    for (Indicator one : indicators) {
      PointForm typed = typed(one, unit, day, sent);
      if (typed.isEmpty()) continue;
      try {
        count += save(viewer, one, unit, day, typed);
      } catch (Refused refused) {
        wrong.put(one.key(), new Wrong(typed, mistakes(refused)));
      }
    }
    return new Saved(count, wrong);
  }

  /** What did not change is not written again: its author stays. */
  private int save(Viewer viewer, Indicator one, Unit unit, LocalDate day, PointForm typed) {
    Point known = points.find(one, unit.id(), day).orElse(null);
    if (known != null && PointForm.of(known, unit.key()).equals(typed)) return 0;
    points.record(viewer, one, typed.wish(one));
    return 1;
  }

  private static PointForm typed(
      Indicator one, Unit unit, LocalDate day, Map<String, String> sent) {
    return new PointForm(
        unit.key(),
        day.toString(),
        cell(one, "numerator", sent),
        cell(one, "denominator", sent),
        cell(one, "value", sent),
        cell(one, "n", sent));
  }

  private static String cell(Indicator one, String field, Map<String, String> sent) {
    return sent.getOrDefault(one.key() + "." + field, "").strip();
  }

  private static Map<String, String> mistakes(Refused refused) {
    Map<String, String> mistakes = new HashMap<>();
    refused
        .fields()
        .forEach(one ->
            mistakes.putIfAbsent(one.field(), Words.t(one.key(), one.arguments().toArray())));
    if (mistakes.isEmpty()) mistakes.put("", Words.t(refused.key(), refused.arguments().toArray()));
    return mistakes;
  }
}
