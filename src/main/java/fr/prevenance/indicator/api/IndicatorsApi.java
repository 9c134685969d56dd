package fr.prevenance.indicator.api;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorsApi {

  private final IndicatorDesk desk;
  private final CriterionDesk criteria;

  IndicatorsApi(IndicatorDesk desk, CriterionDesk criteria) {
    this.desk = desk;
    this.criteria = criteria;
  }

  @GetMapping
  @RequiresScope(TokenScope.INDICATORS_READ)
  Listing<IndicatorJson> list(
      @RequestParam(defaultValue = "false") boolean archived,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    List<Indicator> all = archived ? desk.all() : desk.current();
    Listing<Indicator> page = Listing.of(all, limit, cursor);
    return new Listing<>(page.items().stream().map(this::json).toList(), page.nextCursor());
  }

  @PostMapping
  @RequiresScope(TokenScope.INDICATORS_WRITE)
  ResponseEntity<IndicatorJson> create(@RequestBody IndicatorJson body) {
    Indicator indicator = desk.create(body.wish());
    return ResponseEntity.created(URI.create("/api/v1/indicators/" + indicator.key()))
        .body(json(indicator));
  }

  @GetMapping("/{key}")
  @RequiresScope(TokenScope.INDICATORS_READ)
  IndicatorJson show(@PathVariable String key) {
    return json(desk.get(key));
  }

  @PatchMapping("/{key}")
  @RequiresScope(TokenScope.INDICATORS_WRITE)
  IndicatorJson change(@PathVariable String key, @RequestBody IndicatorJson body) {
    Indicator changed = desk.change(key, body.wish());
    if (body.archived() == null) return json(changed);
    return json(body.archived() ? desk.archive(key) : desk.restore(key));
  }

  private IndicatorJson json(Indicator one) {
    Gauge gauge = one.gauge();
    String criterion =
        one.criterion() == null
            ? null
            : criteria.find(one.criterion()).map(Criterion::key).orElse(null);
    return new IndicatorJson(
        one.key(),
        one.name(),
        one.words().description(),
        gauge.kind(),
        gauge.aggregation(),
        gauge.unitLabel(),
        gauge.direction(),
        gauge.decimals(),
        gauge.warning(),
        IndicatorJson.id(one.owner() == null ? null : one.owner().value()),
        criterion,
        one.isArchived());
  }
}
