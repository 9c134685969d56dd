package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A performance contract; its text is settled once both sides have signed it. */
public record Contract(
    ContractId id,
    Party party,
    Term term,
    List<Objective> objectives,
    List<ContractSignature> signatures,
    @Nullable LocalDate archivedOn,
    int version) {

  public Contract {
    objectives = List.copyOf(objectives);
    signatures = List.copyOf(signatures);
    Weights.check(objectives);
  }

  public Optional<ContractSignature> signature(ContractSignature.Side side) {
    return signatures.stream().filter(one -> one.side() == side).findFirst();
  }

  public boolean isSigned() {
    return signatures.size() == ContractSignature.Side.values().length;
  }

  public boolean isArchived() {
    return archivedOn != null;
  }

  /** A signature stands for the words that were read: new words ask for a new one. */
  Contract rewrite(Party party, Term term, List<Objective> objectives) {
    if (isSigned()) throw Refused.conflict("contract.settled");
    mustBeOpen();
    return new Contract(id, party, term, objectives, List.of(), archivedOn, version);
  }

  Contract sign(ContractSignature signature) {
    mustBeOpen();
    if (signature(signature.side()).isPresent())
      throw Refused.conflict("contract.sign.already." + signature.side());
    List<ContractSignature> both =
        Stream.concat(signatures.stream(), Stream.of(signature)).toList();
    return new Contract(id, party, term, objectives, both, archivedOn, version);
  }

  Contract archive(@Nullable LocalDate on) {
    return new Contract(id, party, term, objectives, signatures, on, version);
  }

  void mustBeOpen() {
    if (isArchived()) throw Refused.conflict("contract.archived-already");
  }
}
