package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.promise.Promised;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up contracts, has them signed, and notes what was said of them. */
@Service
@Transactional
public class ContractDesk {

  private static final int LONG = 4_000;

  private final Contracts contracts;
  private final Drawing drawing;
  private final Clock clock;

  ContractDesk(Contracts contracts, Drawing drawing, Clock clock) {
    this.contracts = contracts;
    this.drawing = drawing;
    this.clock = clock;
  }

  /** Of the viewer, and of those whom the viewer manages; the archived ones too. */
  @Transactional(readOnly = true)
  public List<Contract> all(Viewer viewer) {
    return contracts.all().stream().filter(one -> ContractSight.sees(viewer, one)).toList();
  }

  @Transactional(readOnly = true)
  public Contract get(Viewer viewer, ContractId id) {
    return contracts
        .find(id)
        .filter(one -> ContractSight.sees(viewer, one))
        .orElseThrow(Refused::notFound);
  }

  @Transactional(readOnly = true)
  public List<Promised> promised(Viewer viewer, UnitId unit) {
    return drawing.promised(viewer, unit);
  }

  @Transactional(readOnly = true)
  public List<Interview> interviews(Viewer viewer, ContractId id) {
    return contracts.interviews(get(viewer, id).id());
  }

  /** The contracts that an interview was held about. */
  @Transactional(readOnly = true)
  public List<ContractId> reviewed() {
    return contracts.reviewed();
  }

  public Contract draw(Viewer viewer, ContractWish wish) {
    Party party = drawing.party(viewer, wish);
    Term term = Drawing.term(wish);
    List<Objective> objectives = drawing.objectives(viewer, party, wish);
    var contract =
        new Contract(new ContractId(Ids.next()), party, term, objectives, List.of(), null, 0);
    contracts.insert(contract);
    return contract;
  }

  /**
   * @param version the one that the editor started from; null accepts any
   */
  public Contract rewrite(
      Viewer viewer, ContractId id, ContractWish wish, @Nullable Integer version) {
    Contract known = held(viewer, id);
    if (known.isSigned()) throw Refused.conflict("contract.settled");
    if (version != null && version != known.version())
      throw Refused.conflict("promise.changed-meanwhile");
    Term term = Drawing.term(wish);
    Party party = known.party().sharing(Drawing.groupUnit(viewer, known.party().unit(), wish));
    return saved(known.rewrite(party, term, drawing.objectives(viewer, party, wish)));
  }

  /** The one side signs for itself; who signed on paper is noted by the other. */
  public Contract sign(
      Viewer viewer, ContractId id, ContractSignature.Side side, String name, LocalDate on) {
    Contract known = locked(viewer, id);
    boolean writes = ContractSight.writes(viewer, known);
    boolean own = ContractSight.isOwnPersonal(viewer, known);
    if (!(writes || own && side == ContractSignature.Side.EMPLOYEE)) throw Refused.notFound();
    if (on.isAfter(today(viewer, known.party().unit())))
      throw Refused.invalidField("on", "contract.sign.ahead");
    return saved(known.sign(new ContractSignature(side, name, on, viewer.actor().name())));
  }

  public Interview review(
      Viewer viewer,
      ContractId id,
      LocalDate day,
      String notes,
      Function<Objective, Interview.Outcome> outcomes) {
    Contract known = held(viewer, id);
    known.mustBeOpen();
    if (!known.isSigned()) throw Refused.conflict("contract.review.unsigned");
    if (day.isAfter(today(viewer, known.party().unit())))
      throw Refused.invalidField("day", "contract.review.ahead");
    if (day.isBefore(known.term().from()))
      throw Refused.invalidField("day", "contract.review.early");
    if (notes.isBlank()) throw Refused.invalidField("notes", "contract.review.notes-missing");
    if (notes.length() > LONG) throw Refused.invalidField("notes", "refused.too-long", LONG);
    var interview =
        new Interview(
            Ids.next(),
            day,
            notes.strip(),
            known.objectives().stream().map(outcomes).toList(),
            viewer.actor().name());
    contracts.insert(known.id(), interview);
    return interview;
  }

  /** Noted by mistake; it can be brought back. */
  public void withdraw(Viewer viewer, ContractId id, UUID interview, boolean withdrawn) {
    Contract known = held(viewer, id);
    known.mustBeOpen();
    if (!contracts.withdraw(known.id(), interview, withdrawn)) throw Refused.notFound();
  }

  public Contract archive(Viewer viewer, ContractId id) {
    return saved(id, viewer, one -> one.archive(today(viewer, one.party().unit())));
  }

  public Contract restore(Viewer viewer, ContractId id) {
    return saved(id, viewer, one -> one.archive(null));
  }

  public LocalDate today(Viewer viewer, UnitId unit) {
    return LocalDate.now(clock.withZone(viewer.units().zoneOf(unit)));
  }

  private Contract saved(ContractId id, Viewer viewer, UnaryOperator<Contract> change) {
    return saved(change.apply(held(viewer, id)));
  }

  private Contract saved(Contract contract) {
    contracts.update(contract);
    return contracts.find(contract.id()).orElseThrow(Refused::notFound);
  }

  /** To be written to: its own side reads it, and finds nothing to change. */
  private Contract held(Viewer viewer, ContractId id) {
    Contract known = locked(viewer, id);
    if (!ContractSight.writes(viewer, known)) throw Refused.notFound();
    return known;
  }

  private Contract locked(Viewer viewer, ContractId id) {
    Contract known = get(viewer, id);
    return contracts.lock(known.id()).orElseThrow(Refused::notFound);
  }
}
