package fr.prevenance.promise.contract.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import fr.prevenance.promise.contract.ContractSignature;
import fr.prevenance.promise.contract.Interview;
import fr.prevenance.promise.contract.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A contract is signed, then looked at together. */
@RestController
@RequestMapping("/api/v1/performance-contracts/{id}")
class ContractLifeApi {

  record SignatureWish(
      ContractSignature.@Nullable Side side, @Nullable String name, @Nullable LocalDate on) {}

  record ReviewWish(
      @Nullable LocalDate day, @Nullable String notes, @Nullable List<OutcomeWish> outcomes) {}

  record OutcomeWish(
      @Nullable String commitment, Interview.@Nullable Result result, @Nullable String remark) {}

  private final ContractDesk desk;
  private final ContractWriting writing;

  ContractLifeApi(ContractDesk desk, ContractWriting writing) {
    this.desk = desk;
    this.writing = writing;
  }

  @PostMapping("/signatures")
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ContractJson sign(Viewer viewer, @PathVariable ContractId id, @RequestBody SignatureWish wish) {
    Contract known = desk.get(viewer, id);
    if (wish.side() == null) throw Refused.invalidField("side", "contract.sign.side-missing");
    if (wish.on() == null) throw Refused.invalidField("on", "contract.sign.on-missing");
    String name = Objects.requireNonNullElse(wish.name(), "");
    return writing.json(viewer, desk.sign(viewer, known.id(), wish.side(), name, wish.on()));
  }

  @PostMapping("/reviews")
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ContractJson review(Viewer viewer, @PathVariable ContractId id, @RequestBody ReviewWish wish) {
    Contract known = desk.get(viewer, id);
    if (wish.day() == null) throw Refused.invalidField("day", "contract.review.day-missing");
    List<OutcomeWish> outcomes = Objects.requireNonNullElse(wish.outcomes(), List.of());
    for (OutcomeWish one : outcomes) {
      String key = Objects.requireNonNullElse(one.commitment(), "");
      if (known.objectives().stream().noneMatch(objective -> objective.key().equals(key)))
        throw Refused.invalidField("outcomes", "contract.review.unknown", key);
    }
    String notes = Objects.requireNonNullElse(wish.notes(), "");
    var unused =
        desk.review(viewer, id, wish.day(), notes, objective -> outcome(objective, outcomes));
    return writing.json(viewer, desk.get(viewer, id));
  }

  /** Noted by mistake. */
  @DeleteMapping("/reviews/{review}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ContractJson withdraw(Viewer viewer, @PathVariable ContractId id, @PathVariable UUID review) {
    desk.withdraw(viewer, id, review, true);
    return writing.json(viewer, desk.get(viewer, id));
  }

  private static Interview.Outcome outcome(Objective objective, List<OutcomeWish> outcomes) {
    return outcomes.stream()
        .filter(one -> objective.key().equals(one.commitment()))
        .findFirst()
        .map(one -> Interview.Outcome.of(objective.commitment(), one.result(), one.remark()))
        .orElseGet(() -> Interview.Outcome.of(objective.commitment(), null, null));
  }
}
