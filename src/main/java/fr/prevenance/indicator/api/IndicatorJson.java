package fr.prevenance.indicator.api;

import fr.prevenance.indicator.Aggregation;
import fr.prevenance.indicator.IndicatorWish;
import fr.prevenance.indicator.Kind;
import fr.prevenance.measure.Direction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator as it is sent and told. */
record IndicatorJson(
    @Nullable String key,
    @Nullable String name,
    @Nullable String description,
    @Nullable Kind kind,
    @Nullable Aggregation aggregation,
    @Nullable String unitLabel,
    @Nullable Direction direction,
    @Nullable Integer decimals,
    @Nullable Double warning,
    @Nullable String ownerId,
    @Nullable String criterionKey,
    @Nullable Boolean archived) {

  IndicatorWish wish() {
    var reading =
        new IndicatorWish.Reading(
            kind, aggregation, unitLabel, direction, decimals, warning, false);
    return new IndicatorWish(key, name, description, reading, ownerId, criterionKey);
  }

  static @Nullable String id(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
