package fr.prevenance.promise.contract.api;

import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Operator;
import fr.prevenance.promise.Appraisal;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.contract.ContractSignature;
import fr.prevenance.promise.contract.Interview;
import fr.prevenance.promise.contract.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract as scripts read it.
 *
 * @param groupUnitKey where the group's part is measured, when it is not the unit
 * @param employee null for the team of the unit
 */
record ContractJson(
    UUID id,
    @Nullable String unitKey,
    @Nullable String groupUnitKey,
    @Nullable UUID employee,
    String name,
    LocalDate from,
    LocalDate to,
    boolean signed,
    List<ContractSignature> signatures,
    @Nullable LocalDate archivedOn,
    List<ObjectiveJson> objectives,
    List<ReviewJson> reviews) {

  /**
   * @param orphan the commitment is promised no more
   */
  record ObjectiveJson(
      String commitment,
      String sentence,
      Part part,
      int weight,
      Operator operator,
      double expected,
      boolean orphan,
      @Nullable CommitmentState state,
      Appraisal.@Nullable Reason reason,
      @Nullable Measurement measurement) {}

  record ReviewJson(
      UUID id, LocalDate day, String notes, List<OutcomeJson> outcomes, String writtenBy) {}

  record OutcomeJson(String commitment, Interview.Result result, @Nullable String remark) {}
}
