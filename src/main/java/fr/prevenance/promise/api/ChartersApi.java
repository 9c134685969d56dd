package fr.prevenance.promise.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.VersionDesk;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A charter is called by its key or its id. */
@RestController
@RequestMapping("/api/v1/charters")
class ChartersApi {

  record FirstDay(@Nullable LocalDate effectiveFrom) {}

  private final CharterDesk desk;
  private final VersionDesk versions;
  private final PromiseWriting writing;

  ChartersApi(CharterDesk desk, VersionDesk versions, PromiseWriting writing) {
    this.desk = desk;
    this.versions = versions;
    this.writing = writing;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<CharterJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Listing<Charter> page = Listing.of(desk.all(viewer), limit, cursor);
    return new Listing<>(
        page.items().stream().map(charter -> writing.json(viewer, charter)).toList(),
        page.nextCursor());
  }

  @PostMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ResponseEntity<CharterJson> create(Viewer viewer, @RequestBody CharterWish wish) {
    Charter charter = desk.create(viewer, wish);
    return ResponseEntity.created(URI.create("/api/v1/charters/" + charter.key()))
        .body(writing.json(viewer, charter));
  }

  @GetMapping("/{id}")
  @RequiresScope(TokenScope.PROMISES_READ)
  CharterJson show(Viewer viewer, @PathVariable String id) {
    return writing.json(viewer, desk.get(viewer, id));
  }

  @PatchMapping("/{id}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CharterJson change(Viewer viewer, @PathVariable String id, @RequestBody CharterWish wish) {
    return writing.json(viewer, desk.change(viewer, id, wish, null));
  }

  @PostMapping("/{id}/publish")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CharterJson publish(Viewer viewer, @PathVariable String id, @RequestBody FirstDay day) {
    if (day.effectiveFrom() == null)
      throw Refused.invalidField("effectiveFrom", "promise.publish.day-missing");
    var unused = versions.publish(viewer, id, day.effectiveFrom());
    return writing.json(viewer, desk.get(viewer, id));
  }
}
