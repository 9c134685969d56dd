package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What indicators aim at, per year and unit. */
@Service
@Transactional
public class TargetDesk {

  /** A target as it is sent; without a unit it is the root's, without a value it is taken away. */
  public record Wish(@Nullable Integer year, @Nullable String unitKey, @Nullable Double value) {}

  private record Row(IndicatorId indicator, Targets.Target target) {}

  private final JdbcClient jdbc;

  TargetDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Targets of(Indicator indicator) {
    return all().getOrDefault(indicator.id(), Targets.NONE);
  }

  @Transactional(readOnly = true)
  public Map<IndicatorId, Targets> all() {
    Map<IndicatorId, List<Targets.Target>> found = new HashMap<>();
    jdbc.sql("select * from indicator.target order by year desc")
        .query((row, line) ->
            new Row(
                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                new Targets.Target(
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    row.getInt("year"),
                    row.getDouble("value"))))
        .list()
        .forEach(row ->
            found.computeIfAbsent(row.indicator(), id -> new ArrayList<>()).add(row.target()));
    Map<IndicatorId, Targets> targets = new HashMap<>();
    found.forEach((id, list) -> targets.put(id, new Targets(List.copyOf(list))));
    return targets;
  }

  /** These and no others. */
  public Targets replace(Viewer viewer, Indicator indicator, List<Wish> wishes) {
    List<Targets.Target> read = read(viewer, indicator, wishes, "targets[%d].");
    jdbc.sql("delete from indicator.target where indicator_id = :id and unit_id = any(:units)")
        .param("id", indicator.id().value())
        .param("units", viewer.visible().stream().map(UnitId::value).toArray(UUID[]::new))
        .update();
    read.forEach(target -> aim(indicator, target));
    return of(indicator);
  }

  /**
   * One of them; without a value it is taken away, and the unit aims again at what is aimed at
   * above.
   */
  public void set(Viewer viewer, Indicator indicator, Wish wish) {
    if (wish.value() != null) {
      aim(indicator, read(viewer, indicator, List.of(wish), "").getFirst());
      return;
    }
    jdbc.sql(
            "delete from indicator.target where indicator_id = :id and unit_id = :unit and year = :year")
        .param("id", indicator.id().value())
        .param("unit", viewer.unit(wish.unitKey()).id().value())
        .param("year", wish.year())
        .update();
  }

  /** A target that is known to be right. */
  public void aim(Indicator indicator, Targets.Target target) {
    jdbc.sql(
            """
            insert into indicator.target (indicator_id, unit_id, year, value) values (:id, :unit, :year, :value)
            on conflict (organization_id, indicator_id, unit_id, year) do update set value = excluded.value
            """)
        .param("id", indicator.id().value())
        .param("unit", target.unit().value())
        .param("year", target.year())
        .param("value", target.value())
        .update();
  }

  private static List<Targets.Target> read(
      Viewer viewer, Indicator indicator, List<Wish> wishes, String place) {
    List<Refused.Field> mistakes = new ArrayList<>();
    List<Targets.Target> read = new ArrayList<>();
    var taken = new HashSet<String>();
    for (int i = 0; i < wishes.size(); i++) {
      String at = place.formatted(i);
      Wish wish = wishes.get(i);
      Unit unit = unit(viewer, wish.unitKey());
      int before = mistakes.size();
      Integer year = wish.year();
      if (year == null || year < 2000 || year > 2100)
        mistakes.add(new Refused.Field(at + "year", "indicator.target.year", List.of()));
      if (unit == null)
        mistakes.add(
            new Refused.Field(
                at + "unitKey",
                "organization.unit.unknown",
                List.of(String.valueOf(wish.unitKey()))));
      if (unit != null && !taken.add(unit.key() + year))
        mistakes.add(new Refused.Field(at + "year", "indicator.target.twice", List.of()));
      Double value = value(indicator, at, wish.value(), mistakes);
      if (mistakes.size() == before && unit != null && year != null && value != null)
        read.add(new Targets.Target(unit.id(), year, value));
    }
    if (!mistakes.isEmpty()) throw Refused.invalidFields(mistakes);
    return read;
  }

  private static @Nullable Double value(
      Indicator indicator, String at, @Nullable Double value, List<Refused.Field> mistakes) {
    try {
      if (value == null) throw Refused.invalidField(at + "value", "indicator.number.missing");
      Gauge.check(at + "value", indicator.kind(), value);
      return value;
    } catch (Refused refused) {
      mistakes.addAll(refused.fields());
      return null;
    }
  }

  private static @Nullable Unit unit(Viewer viewer, @Nullable String key) {
    if (key == null || key.isBlank()) return viewer.home();
    return viewer.units().find(key).filter(unit -> viewer.sees(unit.id())).orElse(null);
  }
}
