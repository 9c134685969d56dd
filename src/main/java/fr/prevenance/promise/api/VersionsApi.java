package fr.prevenance.promise.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.Signature;
import fr.prevenance.promise.VersionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The texts of a charter, one after the other. */
@RestController
@RequestMapping("/api/v1/charters/{id}/versions")
class VersionsApi {

  private final CharterDesk charters;
  private final VersionDesk desk;
  private final PromiseWriting writing;

  VersionsApi(CharterDesk charters, VersionDesk desk, PromiseWriting writing) {
    this.charters = charters;
    this.desk = desk;
    this.writing = writing;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<CharterJson.VersionJson> list(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return Listing.of(writing.json(viewer, charters.get(viewer, id)).versions(), limit, cursor);
  }

  /** A draft, copied from the newest version. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CharterJson.VersionJson open(Viewer viewer, @PathVariable String id) {
    return json(viewer, id, desk.open(viewer, id));
  }

  /** Of the draft: introduction, axes, working group. */
  @PatchMapping("/draft")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CharterJson.VersionJson preface(
      Viewer viewer, @PathVariable String id, @RequestBody PrefaceWish wish) {
    return json(viewer, id, desk.preface(viewer, id, wish, null));
  }

  /** From here on its text does not change any more: a partner can sign it. */
  @PostMapping("/draft/validation")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CharterJson.VersionJson validate(Viewer viewer, @PathVariable String id) {
    return json(viewer, id, desk.validate(viewer, id));
  }

  @PostMapping("/{number}/signatures")
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CharterJson.VersionJson sign(
      Viewer viewer,
      @PathVariable String id,
      @PathVariable int number,
      @RequestBody Signature signature) {
    return json(viewer, id, desk.sign(viewer, id, number, signature));
  }

  private CharterJson.VersionJson json(Viewer viewer, String id, CharterVersion version) {
    Charter charter = charters.get(viewer, id);
    CharterHistory history = charters.history(charter.id());
    return writing.json(history, history.number(version.number()), charters.today(charter));
  }
}
