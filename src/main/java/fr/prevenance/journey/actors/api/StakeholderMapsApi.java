package fr.prevenance.journey.actors.api;

import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.journey.actors.StakeholderDocument;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.journey.actors.StakeholderMapDraft;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cartographies of actors; the body is read strictly, so that a name written wrong is told. */
@RestController
@RequestMapping("/api/v1/stakeholder-maps")
class StakeholderMapsApi {

  private final StakeholderDesk desk;
  private final StakeholderEditDesk edits;

  StakeholderMapsApi(StakeholderDesk desk, StakeholderEditDesk edits) {
    this.desk = desk;
    this.edits = edits;
  }

  @GetMapping
  @RequiresScope(TokenScope.JOURNEYS_READ)
  Listing<CartographyJson> list(
      @RequestParam(defaultValue = "false") boolean archived,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Listing<Cartography> page = Listing.of(archived ? desk.archived() : desk.all(), limit, cursor);
    return new Listing<>(page.items().stream().map(CartographyJson::of).toList(), page.nextCursor());
  }

  @PostMapping
  @RequiresScope(TokenScope.JOURNEYS_WRITE)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = StakeholderMapDraft.class)))
  ResponseEntity<CartographyJson> create(Viewer viewer, @RequestBody String body) {
    Cartography opened = desk.create(viewer, StakeholderDocument.draft(body));
    return ResponseEntity.created(URI.create("/api/v1/stakeholder-maps/" + opened.key())).body(CartographyJson.of(opened));
  }

  @GetMapping("/{key}")
  @RequiresScope(TokenScope.JOURNEYS_READ)
  CartographyJson show(@PathVariable String key) {
    return CartographyJson.of(desk.get(key));
  }

  @PutMapping("/{key}")
  @RequiresScope(TokenScope.JOURNEYS_WRITE)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = StakeholderMapDraft.class)))
  CartographyJson replace(Viewer viewer, @PathVariable String key, @RequestBody String body) {
    StakeholderMapDraft draft = StakeholderDocument.draft(body);
    Cartography known = desk.get(key);
    Boolean archived = draft.archived();
    if (known.isArchived() && Boolean.FALSE.equals(archived)) desk.restore(viewer, key);
    Cartography replaced = edits.replace(viewer, key, draft, draft.revision());
    return CartographyJson.of(Boolean.TRUE.equals(archived) ? desk.archive(viewer, key) : replaced);
  }
}
