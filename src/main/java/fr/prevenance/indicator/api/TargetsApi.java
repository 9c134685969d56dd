package fr.prevenance.indicator.api;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.TargetDesk;
import fr.prevenance.indicator.Targets;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/indicators/{key}/targets")
class TargetsApi {

  record TargetsJson(@Nullable List<TargetDesk.Wish> targets) {}

  private final IndicatorDesk desk;
  private final TargetDesk targets;

  TargetsApi(IndicatorDesk desk, TargetDesk targets) {
    this.desk = desk;
    this.targets = targets;
  }

  @GetMapping
  @RequiresScope(TokenScope.INDICATORS_READ)
  TargetsJson list(@PathVariable String key, Viewer viewer) {
    return json(viewer, targets.of(desk.get(key)));
  }

  /** The whole list: what is not in it is taken away. */
  @PutMapping
  @RequiresScope(TokenScope.INDICATORS_WRITE)
  TargetsJson replace(@PathVariable String key, Viewer viewer, @RequestBody TargetsJson body) {
    Indicator indicator = desk.get(key);
    if (body.targets() == null) throw Refused.invalidField("targets", "indicator.targets.missing");
    return json(viewer, targets.replace(viewer, indicator, body.targets()));
  }

  private static TargetsJson json(Viewer viewer, Targets known) {
    return new TargetsJson(
        known.all().stream()
            .filter(one -> viewer.sees(one.unit()))
            .map(one ->
                new TargetDesk.Wish(one.year(), viewer.units().get(one.unit()).key(), one.value()))
            .toList());
  }
}
