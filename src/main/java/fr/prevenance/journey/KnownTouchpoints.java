package fr.prevenance.journey;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.signal.Touchpoints;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The contacts of all maps that are not put away; the first map that holds one names it. */
@Component
class KnownTouchpoints implements Touchpoints {

  private final Journeys journeys;
  private final CriterionDesk criteria;

  KnownTouchpoints(Journeys journeys, CriterionDesk criteria) {
    this.journeys = journeys;
    this.criteria = criteria;
  }

  @Override
  public Stream<Known> all() {
    Map<String, Known> known = new LinkedHashMap<>();
    journeys.all().stream()
        .filter(journey -> !journey.isArchived())
        .flatMap(journey -> journey.map().touchpoints())
        .forEach(one -> known.computeIfAbsent(one.key(), key -> known(one)));
    return known.values().stream();
  }

  @Override
  public Optional<Known> find(String key) {
    return all().filter(one -> one.key().equals(key)).findFirst();
  }

  Known known(Touchpoint one) {
    return new Known(
        one.key(),
        one.name(),
        one.criteria().stream()
            .flatMap(key -> criteria.find(key).stream())
            .map(Criterion::id)
            .toList());
  }
}
