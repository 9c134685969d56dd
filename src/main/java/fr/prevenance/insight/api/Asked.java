package fr.prevenance.insight.api;

import fr.prevenance.Refused;
import fr.prevenance.insight.Population;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.DayRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of the address that says whose answers. */
record Asked(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String unit,
    @Nullable String channel) {

  Population population(UnitDesk units) {
    if (from != null && to != null && from.isAfter(to))
      throw Refused.invalidField("from", "measure.scope.reversed", from, to);
    return new Population(units(units), known(), null, new DayRange(from, to));
  }

  private @Nullable Set<UnitId> units(UnitDesk desk) {
    if (unit == null || unit.isEmpty()) return null;
    Unit found =
        desk.tree()
            .find(unit)
            .orElseThrow(() -> Refused.invalidField("unit", "organization.unit.unknown", unit));
    return found.isRoot() ? null : desk.tree().subtree(found.id());
  }

  private @Nullable Channel known() {
    if (channel == null || channel.isEmpty()) return null;
    return Arrays.stream(Channel.values())
        .filter(one -> one.name().equals(channel))
        .findFirst()
        .orElseThrow(() ->
            Refused.invalidField(
                "channel",
                "insight.channel-unknown",
                channel,
                Arrays.stream(Channel.values())
                    .map(Channel::name)
                    .collect(Collectors.joining(", "))));
  }
}
