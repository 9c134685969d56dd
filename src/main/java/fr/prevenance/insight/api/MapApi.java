package fr.prevenance.insight.api;

import fr.prevenance.Refused;
import fr.prevenance.insight.MapThreshold;
import fr.prevenance.insight.Maps;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.survey.SurveyDesk;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MapApi {

  private final SurveyDesk surveys;
  private final Maps maps;
  private final UnitDesk units;

  MapApi(SurveyDesk surveys, Maps maps, UnitDesk units) {
    this.surveys = surveys;
    this.maps = maps;
    this.units = units;
  }

  @GetMapping("/api/v1/surveys/{key}/satisfaction-map")
  @RequiresScope(TokenScope.INSIGHT_READ)
  SatisfactionMap show(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String threshold,
      @RequestParam(defaultValue = "STATED") String importance,
      @RequestParam(required = false) @Nullable String overall,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String unit) {
    MapThreshold.Kind kind = kind(threshold);
    Maps.Read read = maps.read(surveys.get(key), new Asked(from, to, unit, null).population(units));
    return switch (importance) {
      case "STATED" -> read.map(kind);
      case "DERIVED" -> maps.derived(read, overall, kind);
      default -> throw Refused.invalidField("importance", "insight.importance-unknown", importance);
    };
  }

  private static MapThreshold.Kind kind(@Nullable String threshold) {
    return switch (threshold) {
      case null -> MapThreshold.Kind.MEAN;
      case "", "MEAN" -> MapThreshold.Kind.MEAN;
      case "SCALE" -> MapThreshold.Kind.SCALE;
      default -> throw Refused.invalidField("threshold", "insight.threshold-unknown", threshold);
    };
  }
}
