package fr.prevenance.promise;

import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment stands in its version and in the organisation.
 *
 * @param units those it concerns; none named means all
 */
public record Setting(
    int position,
    @Nullable String axis,
    @Nullable CriterionId criterion,
    @Nullable Owner owner,
    List<UnitId> units,
    boolean withdrawn) {

  public Setting {
    units = List.copyOf(units);
  }

  static Setting at(int position) {
    return new Setting(position, null, null, null, List.of(), false);
  }

  Setting moved(int position) {
    return new Setting(position, axis, criterion, owner, units, withdrawn);
  }

  Setting withdrawn(boolean withdrawn) {
    return new Setting(position, axis, criterion, owner, units, withdrawn);
  }
}
