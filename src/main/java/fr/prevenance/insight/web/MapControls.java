package fr.prevenance.insight.web;

import fr.prevenance.insight.MapThreshold;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.measure.Slice;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader can choose above a map, and what the note below it says. */
final class MapControls {

  static final MapPage.Controls NONE =
      new MapPage.Controls(List.of(), List.of(), List.of(), List.of(), List.of(), "", "", "");

  private MapControls() {}

  static MapPage.Controls of(
      Sight sight,
      List<Survey> mapped,
      MapAsked asked,
      long responses,
      SatisfactionMap.@Nullable Derived derived) {
    PageUrl url = asked.url();
    List<Choice> choices =
        mapped.stream()
            .map(one ->
                new Choice(
                    one.title(),
                    PageUrl.of(MapController.PATH).with("survey", one.key()).toString(),
                    one.key().equals(asked.survey().key())))
            .toList();
    List<Choice> thresholds =
        asked.derived()
            ? List.of()
            : Stream.of(MapThreshold.Kind.values())
                .map(kind ->
                    new Choice(
                        Words.t("insight.map.cut." + kind),
                        url.with("threshold", kind).toString(),
                        kind == asked.threshold()))
                .toList();
    String turned =
        (asked.rightwards() ? url.without("axis") : url.with("axis", "right")).toString();
    String export = new PageUrl(MapController.PATH + ".csv", new TreeMap<>(url.query())).toString();
    String note =
        Words.plural(
                "insight.map.note",
                responses,
                Formats.whole(responses),
                sight.days(),
                Words.t("insight.map.axes." + asked.threshold()))
            + (asked.derived() ? " " + Words.t("insight.map.derived.note") : "")
            + (derived != null && derived.drawn()
                ? " " + Words.t("insight.map.derived.drawn", Formats.whole(derived.n()))
                : "");
    return new MapPage.Controls(
        choices,
        asked.breakdowns(),
        tabs(asked),
        asked.importances(),
        thresholds,
        turned,
        export,
        note);
  }

  private static List<Choice> tabs(MapAsked asked) {
    if (asked.offer().values().isEmpty()) return List.of();
    List<Choice> tabs = new ArrayList<>();
    Slice slice = asked.slice();
    tabs.add(
        new Choice(
            Words.t("insight.everyone"), asked.url().without("value").toString(), slice == null));
    asked
        .offer()
        .values()
        .forEach(value ->
            tabs.add(
                new Choice(
                    value.label(),
                    asked.url().with("value", value.key()).toString(),
                    slice != null && slice.value().equals(value.key()))));
    return tabs;
  }
}
