package fr.prevenance.promise.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.CommitmentWish;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commitments of one charter: of its newest version unless another is named. */
@RestController
@RequestMapping("/api/v1/charters/{id}/commitments")
class CharterCommitmentsApi {

  private final CharterDesk charters;
  private final CommitmentDesk desk;
  private final PromiseWriting writing;

  CharterCommitmentsApi(CharterDesk charters, CommitmentDesk desk, PromiseWriting writing) {
    this.charters = charters;
    this.desk = desk;
    this.writing = writing;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<CommitmentJson> list(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    CharterHistory history = charters.history(charters.get(viewer, id).id());
    CharterVersion text = version == null ? history.latest() : history.number(version);
    Listing<Commitment> page = Listing.of(text.commitments(), limit, cursor);
    return new Listing<>(
        page.items().stream().map(one -> writing.json(viewer, one)).toList(), page.nextCursor());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CommitmentJson add(Viewer viewer, @PathVariable String id, @RequestBody CommitmentWish wish) {
    return writing.json(viewer, desk.add(viewer, id, wish));
  }

  /**
   * With the {@code version} that it was read in, a change made meanwhile by somebody else is not
   * overwritten: 409.
   */
  @PatchMapping("/{key}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CommitmentJson change(
      Viewer viewer,
      @PathVariable String id,
      @PathVariable String key,
      @RequestBody CommitmentWish wish) {
    return writing.json(viewer, desk.edit(viewer, id, key, wish, wish.version()));
  }

  @DeleteMapping("/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  void withdraw(Viewer viewer, @PathVariable String id, @PathVariable String key) {
    var unused = desk.withdraw(viewer, id, key);
  }
}
