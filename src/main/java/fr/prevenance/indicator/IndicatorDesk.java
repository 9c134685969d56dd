package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Keys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens indicators, changes how they are read, puts them away and takes them out again. */
@Service
@Transactional
public class IndicatorDesk {

  private final Indicators indicators;
  private final Holders holders;
  private final Clock clock;

  IndicatorDesk(Indicators indicators, Holders holders, Clock clock) {
    this.indicators = indicators;
    this.holders = holders;
    this.clock = clock;
  }

  /** Those that are put away too. */
  @Transactional(readOnly = true)
  public List<Indicator> all() {
    return indicators.all();
  }

  @Transactional(readOnly = true)
  public List<Indicator> current() {
    return indicators.all().stream().filter(one -> !one.isArchived()).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Indicator> find(String key) {
    return indicators.find(key);
  }

  /**
   * @throws Refused not found
   */
  @Transactional(readOnly = true)
  public Indicator get(String key) {
    return find(key).orElseThrow(Refused::notFound);
  }

  /** The key that an indicator of this name would get. */
  @Transactional(readOnly = true)
  public String freeKey(String name) {
    return Keys.free(
        name, key -> find(key).isPresent() || key.equals("entry") || key.equals("table"));
  }

  public Indicator create(IndicatorWish wish) {
    wish.check();
    String name = wish.name() == null ? "" : wish.name().strip();
    String key = wish.key() == null || wish.key().isBlank() ? freeKey(name) : wish.key().strip();
    var words =
        new Indicator.Words(name, wish.description() == null ? "" : wish.description().strip());
    var indicator =
        new Indicator(
            new IndicatorId(Ids.next()),
            key,
            words,
            wish.said().gauge(null),
            holders.owner(wish.owner(), null),
            holders.criterion(wish.criterionKey(), null),
            null,
            0);
    if (find(key).isPresent()) throw Refused.conflict("indicator.key-taken", key);
    indicators.insert(indicator);
    return indicator;
  }

  public Indicator change(String key, IndicatorWish wish) {
    Indicator known = get(key);
    if (wish.key() != null && !wish.key().equals(key))
      throw Refused.invalidField("key", "indicator.key-fixed");
    Gauge gauge = wish.said().gauge(known.gauge());
    if (gauge.kind() != known.kind() && indicators.hasPoints(known.id()))
      throw Refused.invalidField("kind", "indicator.kind-fixed");
    var words =
        new Indicator.Words(
            wish.name() == null ? known.name() : wish.name().strip(),
            wish.description() == null ? known.words().description() : wish.description().strip());
    return indicators.update(
        new Indicator(
            known.id(),
            key,
            words,
            gauge,
            holders.owner(wish.owner(), known.owner()),
            holders.criterion(wish.criterionKey(), known.criterion()),
            known.archivedOn(),
            known.version()));
  }

  /** Out of the lists and of the catalogue of measures that can be chosen; its points stay. */
  public Indicator archive(String key) {
    return keep(key, LocalDate.now(clock));
  }

  public Indicator restore(String key) {
    return keep(key, null);
  }

  /** Whose clock tells what today is. */
  public LocalDate today(Viewer viewer) {
    return LocalDate.now(clock.withZone(viewer.units().zoneOf(viewer.top())));
  }

  private Indicator keep(String key, @Nullable LocalDate archivedOn) {
    Indicator known = get(key);
    return known.isArchived() == (archivedOn != null)
        ? known
        : indicators.update(known.archived(archivedOn));
  }
}
