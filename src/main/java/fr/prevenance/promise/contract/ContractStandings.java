package fr.prevenance.promise.contract;

import fr.prevenance.organization.UnitId;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.Proof;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.Window;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Holds the objectives of contracts against the figures that prove the charters: the same probe
 * over the same days, in the contract's unit.
 */
@Component
public class ContractStandings {

  private final CharterDesk charters;
  private final Standings standings;

  ContractStandings(CharterDesk charters, Standings standings) {
    this.charters = charters;
    this.standings = standings;
  }

  /** What is promised today in any charter. */
  public Map<CommitmentId, Commitment> promised() {
    return charters.inForce().stream()
        .map(InForce::version)
        .flatMap(version -> version.commitments().stream())
        .collect(Collectors.toMap(Commitment::id, Function.identity(), (one, same) -> one));
  }

  public List<ObjectiveStanding> of(Contract contract, LocalDate today) {
    return of(contract, promised(), today);
  }

  /** Once the contract is over, its figures are those of its last day. */
  public List<ObjectiveStanding> of(
      Contract contract, Map<CommitmentId, Commitment> promised, LocalDate today) {
    Window window = Window.on(contract.term().lookedAtOn(today));
    return contract.objectives().stream()
        .map(
            objective -> of(objective, promised, contract.party().unitOf(objective.part()), window))
        .toList();
  }

  private ObjectiveStanding of(
      Objective objective, Map<CommitmentId, Commitment> promised, UnitId unit, Window window) {
    Commitment one = promised.get(objective.commitment());
    return one == null
        ? new ObjectiveStanding(objective, null)
        : new ObjectiveStanding(
            objective, standings.of(List.of(expecting(one, objective)), unit, window).getFirst());
  }

  /** The commitment with what the contract expects in the place of its target. */
  static Commitment expecting(Commitment one, Objective objective) {
    Proof proof = one.proof();
    Target target = proof.target();
    double tolerance = target == null ? 0 : target.tolerance();
    return new Commitment(
        one.id(),
        one.key(),
        one.wording(),
        new Proof(
            proof.probe(),
            Target.of(objective.operator(), objective.expected(), tolerance),
            proof.period(),
            proof.minimumN()),
        one.setting(),
        one.craft(),
        one.descent(),
        one.version());
  }
}
