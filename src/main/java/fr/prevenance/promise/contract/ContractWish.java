package fr.prevenance.promise.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is to be.
 *
 * @param employee an e-mail or an identifier; null for the team of the unit
 * @param groupUnitKey where the group's part is measured; none for the unit itself
 */
public record ContractWish(
    @Nullable String unitKey,
    @Nullable String employee,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable List<ObjectiveWish> objectives,
    @Nullable String groupUnitKey) {

  /**
   * @param commitment its key
   * @param expected null for the commitment's own target
   */
  public record ObjectiveWish(
      @Nullable String commitment,
      @Nullable Part part,
      @Nullable Integer weight,
      @Nullable Double expected) {}
}
