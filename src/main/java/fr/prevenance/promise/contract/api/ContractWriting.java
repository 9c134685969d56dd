package fr.prevenance.promise.contract.api;

import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractStandings;
import fr.prevenance.promise.contract.Interview;
import fr.prevenance.promise.contract.Objective;
import fr.prevenance.promise.contract.ObjectiveStanding;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes contracts in the words of the API. */
@Component
class ContractWriting {

  private final ContractDesk desk;
  private final ContractStandings standings;

  ContractWriting(ContractDesk desk, ContractStandings standings) {
    this.desk = desk;
    this.standings = standings;
  }

  ContractJson json(Viewer viewer, Contract one) {
    UnitId unit = one.party().unit();
    EmployeeId employee = one.party().employee();
    UnitId group = one.party().groupUnit();
    LocalDate today = desk.today(viewer, unit);
    return new ContractJson(
        one.id().value(),
        viewer.units().find(unit).map(Unit::key).orElse(null),
        group == null ? null : viewer.units().find(group).map(Unit::key).orElse(null),
        employee == null ? null : employee.value(),
        one.party().name(),
        one.term().from(),
        one.term().to(),
        one.isSigned(),
        one.signatures(),
        one.archivedOn(),
        standings.of(one, today).stream().map(ContractWriting::json).toList(),
        desk.interviews(viewer, one.id()).stream().map(review -> json(one, review)).toList());
  }

  private static ContractJson.ObjectiveJson json(ObjectiveStanding one) {
    Objective objective = one.objective();
    Standing standing = one.standing();
    return new ContractJson.ObjectiveJson(
        objective.key(),
        objective.sentence(),
        objective.part(),
        objective.weight(),
        objective.operator(),
        objective.expected(),
        one.isOrphan(),
        standing == null ? null : standing.state(),
        standing == null ? null : standing.appraisal().reason(),
        standing == null ? null : standing.measurement());
  }

  private static ContractJson.ReviewJson json(Contract contract, Interview review) {
    return new ContractJson.ReviewJson(
        review.id(),
        review.day(),
        review.notes(),
        review.outcomes().stream()
            .map(outcome ->
                new ContractJson.OutcomeJson(
                    key(contract, outcome.commitment()), outcome.result(), outcome.remark()))
            .toList(),
        review.writtenBy());
  }

  private static String key(Contract contract, CommitmentId commitment) {
    return contract.objectives().stream()
        .filter(one -> one.commitment().equals(commitment))
        .findFirst()
        .map(Objective::key)
        .orElse("");
  }
}
