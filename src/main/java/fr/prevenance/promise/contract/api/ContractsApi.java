package fr.prevenance.promise.contract.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import fr.prevenance.promise.contract.ContractWish;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people and teams are expected to hold of the charters. */
@RestController
@RequestMapping("/api/v1/performance-contracts")
class ContractsApi {

  private final ContractDesk desk;
  private final ContractWriting writing;

  ContractsApi(ContractDesk desk, ContractWriting writing) {
    this.desk = desk;
    this.writing = writing;
  }

  /**
   * @param unit its key, with all below it
   */
  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<ContractJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Set<UnitId> below = below(viewer, unit);
    List<Contract> all =
        desk.all(viewer).stream()
            .filter(one -> !one.isArchived() && below.contains(one.party().unit()))
            .toList();
    Listing<Contract> page = Listing.of(all, limit, cursor);
    return new Listing<>(
        page.items().stream().map(one -> writing.json(viewer, one)).toList(), page.nextCursor());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ContractJson draw(Viewer viewer, @RequestBody ContractWish wish) {
    return writing.json(viewer, desk.draw(viewer, wish));
  }

  @GetMapping("/{id}")
  @RequiresScope(TokenScope.PROMISES_READ)
  ContractJson show(Viewer viewer, @PathVariable ContractId id) {
    return writing.json(viewer, desk.get(viewer, id));
  }

  private static Set<UnitId> below(Viewer viewer, @Nullable String key) {
    if (key == null) return viewer.units().subtree(viewer.units().root().id());
    return viewer
        .units()
        .find(key)
        .map(one -> viewer.units().subtree(one.id()))
        .orElseThrow(() -> Refused.invalidField("unit", "organization.unit.unknown", key));
  }
}
