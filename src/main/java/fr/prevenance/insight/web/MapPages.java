package fr.prevenance.insight.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.insight.MapPoint;
import fr.prevenance.insight.Maps;
import fr.prevenance.insight.Population;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.insight.Segments;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of the map: four statements, whatever the number of criteria. */
@Component
class MapPages {

  private final SurveyDesk surveys;
  private final Maps maps;
  private final Segments segments;
  private final CriterionDesk criteria;

  MapPages(SurveyDesk surveys, Maps maps, Segments segments, CriterionDesk criteria) {
    this.surveys = surveys;
    this.maps = maps;
    this.segments = segments;
    this.criteria = criteria;
  }

  @Transactional(readOnly = true)
  public MapPage page(Sight sight) {
    List<Survey> all = surveys.all();
    List<Survey> mapped =
        all.stream()
            .filter(survey -> survey.state() != SurveyState.DRAFT && maps(survey))
            .sorted(Comparator.comparing(survey -> !MapAsked.stated(survey)))
            .toList();
    Optional<Survey> survey = sight.among(mapped);
    if (survey.isEmpty()) return nothing(sight, all);
    MapAsked asked = MapAsked.of(sight, survey.get(), segments);
    Population population = sight.population(asked.slice());
    Maps.Read read = maps.read(survey.get(), population);
    SatisfactionMap map;
    try {
      map =
          asked.derived()
              ? maps.derived(read, null, asked.threshold())
              : read.map(asked.threshold());
    } catch (Refused refused) {
      return nothing(MapControls.of(sight, mapped, asked, read.responses(), null), refused);
    }
    String chosen = chosen(sight.word("point"), map);
    MapLines lines = MapLines.of(map.criteria(), criteria.all(), asked.url(), chosen);
    return new MapPage(
        new MapLead(map, lines::subject).sentence(),
        MapControls.of(sight, mapped, asked, read.responses(), map.derived()),
        plot(asked, map, lines, chosen),
        selected(sight, asked, read, map, lines, chosen),
        lines.zones(),
        lines.all(),
        null);
  }

  private static boolean maps(Survey survey) {
    return MapAsked.stated(survey) || Maps.derivable(survey);
  }

  /** The most urgent one is chosen when nobody chose. */
  private static String chosen(String asked, SatisfactionMap map) {
    if (map.criteria().stream().anyMatch(point -> point.key().equals(asked))) return asked;
    return Stream.concat(
            new MapLead(map, MapPoint::label).urgent().stream(), map.criteria().stream())
        .map(MapPoint::key)
        .findFirst()
        .orElse("");
  }

  /** Why importance cannot be derived, below the controls that lead elsewhere. */
  private static MapPage nothing(MapPage.Controls controls, Refused refused) {
    var why = refused.fields().getFirst();
    return new MapPage(
        Words.rich("insight.map.lead.few"),
        controls,
        null,
        null,
        List.of(),
        List.of(),
        Nothing.toRead(Words.t(why.key(), why.arguments().toArray())));
  }

  private static MapPage nothing(Sight sight, List<Survey> surveys) {
    return new MapPage(
        Words.rich("insight.map.lead.none"),
        MapControls.NONE,
        null,
        null,
        List.of(),
        List.of(),
        Nothing.asked(sight, Words.t("insight.map.empty"), surveys, MapPages::maps, "importance"));
  }

  private static MapPage.@Nullable Plot plot(
      MapAsked asked, SatisfactionMap map, MapLines lines, String chosen) {
    MapScale scale = MapScale.of(asked.survey(), map);
    var subject = new MapDrawing.Subject(map, scale, lines::name, chosen, asked.rightwards());
    List<MapDrawing> drawings =
        Stream.of(MapDrawing.Canvas.values())
            .flatMap(canvas -> MapDrawing.of(subject, canvas).stream())
            .toList();
    if (drawings.isEmpty()) return null;
    Map<String, String> links = new LinkedHashMap<>();
    map.criteria().forEach(point -> links.put(point.key(), lines.href(point)));
    return new MapPage.Plot(
        drawings,
        Words.plural("insight.map.figure", map.criteria().size()),
        Words.t(
            "insight.map.axis.satisfaction",
            Formats.upTo(scale.satisfaction().low(), 0),
            Formats.upTo(scale.satisfaction().high(), 0)),
        map.derived() == null
            ? Words.t(
                "insight.map.axis.importance",
                Formats.upTo(scale.importance().low(), 0),
                Formats.upTo(scale.importance().high(), 0))
            : Words.t("insight.map.axis.derived"),
        links);
  }

  private MapPage.@Nullable Selected selected(
      Sight sight,
      MapAsked asked,
      Maps.Read now,
      SatisfactionMap map,
      MapLines lines,
      String chosen) {
    MapPoint point =
        map.criteria().stream().filter(one -> one.key().equals(chosen)).findFirst().orElse(null);
    if (point == null) return null;
    PageUrl action =
        PageUrl.of("/actions/new")
            .with("origin", "MAP_POINT")
            .with("survey", asked.survey().key())
            .with("question", point.key())
            .with("criterion", String.valueOf(point.criterionKey()))
            .with("unit", sight.perspective().unit().key());
    return new MapPage.Selected(
        lines.line(point),
        lines.title(point),
        change(sight, asked, now, map, point),
        sight.listing(asked.survey(), "responses").toString(),
        sight.listing(asked.survey(), "comments").toString(),
        sight.viewer().writes() ? action.toString() : null);
  }

  private MapPage.@Nullable Change change(
      Sight sight, MapAsked asked, Maps.Read now, SatisfactionMap map, MapPoint point) {
    Population before = sight.before(asked.slice());
    if (before == null) return null;
    return MapChange.of(now, maps.read(asked.survey(), before), point, map.unit());
  }
}
