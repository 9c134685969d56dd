package fr.prevenance.action.api;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.ActionId;
import fr.prevenance.action.ActionWish;
import fr.prevenance.action.Status;
import fr.prevenance.action.StepDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

@RestController
@RequestMapping("/api/v1/actions")
class ActionsApi {

  /** What narrows a list. */
  record Filter(
      @Nullable Status status,
      @Nullable String unit,
      @Nullable String origin,
      @Nullable Boolean late) {}

  private final ActionDesk desk;
  private final StepDesk steps;
  private final ActionWriting writing;

  ActionsApi(ActionDesk desk, StepDesk steps, ActionWriting writing) {
    this.desk = desk;
    this.steps = steps;
    this.writing = writing;
  }

  @GetMapping
  @RequiresScope(TokenScope.ACTIONS_READ)
  Listing<ActionJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable Status status,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String origin,
      @RequestParam(required = false) @Nullable Boolean late,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Predicate<Action> wanted = wanted(viewer, new Filter(status, unit, origin, late));
    Listing<Action> page =
        Listing.of(desk.all(viewer).stream().filter(wanted).toList(), limit, cursor);
    List<ActionJson> items =
        page.items().stream().map(action -> writing.json(viewer, action)).toList();
    return new Listing<>(items, page.nextCursor());
  }

  @PostMapping
  @RequiresScope(TokenScope.ACTIONS_WRITE)
  ResponseEntity<ActionJson> create(Viewer viewer, @RequestBody ActionWish wish) {
    Action action = desk.create(viewer, wish);
    return ResponseEntity.created(URI.create("/api/v1/actions/" + action.id().value()))
        .body(writing.json(viewer, action));
  }

  @GetMapping("/{id}")
  @RequiresScope(TokenScope.ACTIONS_READ)
  ActionJson show(Viewer viewer, @PathVariable ActionId id) {
    return writing.json(viewer, desk.get(viewer, id));
  }

  @PatchMapping("/{id}")
  @RequiresScope(TokenScope.ACTIONS_WRITE)
  ActionJson change(Viewer viewer, @PathVariable ActionId id, @RequestBody ActionWish wish) {
    return writing.json(viewer, steps.take(viewer, id, wish).action());
  }

  private Predicate<Action> wanted(Viewer viewer, Filter filter) {
    Set<UnitId> units = units(viewer, filter.unit());
    return action ->
        units.contains(action.matter().unit())
            && (filter.status() == null || action.status() == filter.status())
            && (filter.origin() == null || action.matter().origin().kind().equals(filter.origin()))
            && (filter.late() == null || action.isLate(desk.today(action)) == filter.late());
  }

  private static Set<UnitId> units(Viewer viewer, @Nullable String key) {
    if (key != null && viewer.units().find(key).isEmpty()) {
      throw Refused.invalidField("unit", "organization.unit.unknown", key);
    }
    return key == null ? viewer.visible() : viewer.scope(key);
  }
}
