package fr.prevenance.measure.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/measures")
class MeasuresApi {

  record Answer(
      MeasureRef measure,
      Measurement total,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<?> series) {}

  private final Measures measures;

  MeasuresApi(Measures measures) {
    this.measures = measures;
  }

  @GetMapping
  @RequiresScope(TokenScope.INSIGHT_READ)
  Listing<MeasureDescription> catalogue(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return Listing.of(measures.catalogue(), limit, cursor);
  }

  @GetMapping("/{source}/{key}")
  @RequiresScope(TokenScope.INSIGHT_READ)
  Answer show(
      @PathVariable String source,
      @PathVariable String key,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String groupBy) {
    MeasureRef ref = MeasureRef.of(source, key);
    Scope scope = new Scope(unit, from, to);
    return new Answer(ref, measures.measure(ref, scope), series(ref, scope, groupBy));
  }

  private @Nullable List<?> series(MeasureRef ref, Scope scope, @Nullable String groupBy) {
    return switch (groupBy) {
      case null -> null;
      case "month" -> measures.byMonth(ref, scope);
      case "unit" -> measures.byUnit(ref, scope);
      default -> throw Refused.invalidField("groupBy", "measure.group-by", groupBy);
    };
  }
}
