package fr.prevenance.journey.api;

import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.MapDocument;
import fr.prevenance.journey.MapDraft;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;
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

/** Maps of journeys; the body is read strictly, so that a name written wrong is told. */
@RestController
@RequestMapping("/api/v1/journeys")
class JourneysApi {

  private final JourneyDesk desk;
  private final EditDesk edits;
  private final LiveJourneys live;

  JourneysApi(JourneyDesk desk, EditDesk edits, LiveJourneys live) {
    this.desk = desk;
    this.edits = edits;
    this.live = live;
  }

  @GetMapping
  @RequiresScope(TokenScope.JOURNEYS_READ)
  Listing<JourneyJson> list(
      Viewer viewer,
      @RequestParam(defaultValue = "false") boolean archived,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Listing<Journey> page =
        Listing.of(archived ? desk.archived(viewer) : desk.all(viewer), limit, cursor);
    return new Listing<>(
        page.items().stream().map(one -> json(viewer, one)).toList(), page.nextCursor());
  }

  @PostMapping
  @RequiresScope(TokenScope.JOURNEYS_WRITE)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = MapDraft.class)))
  ResponseEntity<JourneyJson> create(Viewer viewer, @RequestBody String body) {
    Journey journey = desk.create(viewer, MapDocument.draft(body));
    return ResponseEntity.created(URI.create("/api/v1/journeys/" + journey.key()))
        .body(json(viewer, journey));
  }

  /**
   * @param from first day of the window; by default the last ninety days
   */
  @GetMapping("/{key}")
  @RequiresScope(TokenScope.JOURNEYS_READ)
  JourneyJson show(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String unit) {
    Journey journey = desk.get(viewer, key);
    return live.of(viewer, journey, json(viewer, journey), new LiveJourneys.Asked(from, to, unit));
  }

  @PutMapping("/{key}")
  @RequiresScope(TokenScope.JOURNEYS_WRITE)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = MapDraft.class)))
  JourneyJson replace(Viewer viewer, @PathVariable String key, @RequestBody String body) {
    MapDraft draft = MapDocument.draft(body);
    Journey replaced = desk.replace(viewer, key, draft, draft.revision());
    if (draft.archived() == null || draft.archived() == replaced.isArchived())
      return json(viewer, replaced);
    return json(viewer, draft.archived() ? desk.archive(viewer, key) : desk.restore(viewer, key));
  }

  @PostMapping("/{key}/undo")
  @RequiresScope(TokenScope.JOURNEYS_WRITE)
  JourneyJson undo(Viewer viewer, @PathVariable String key) {
    return json(viewer, edits.undo(viewer, key));
  }

  private static JourneyJson json(Viewer viewer, Journey journey) {
    return JourneyJson.of(journey, viewer.units().find(journey.unit()).map(Unit::key).orElse(null));
  }
}
