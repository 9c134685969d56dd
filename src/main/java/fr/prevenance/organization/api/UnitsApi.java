package fr.prevenance.organization.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitRemoval;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.UnitType;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.api.Listing;
import io.swagger.v3.oas.annotations.Operation;
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

@RestController
@RequestMapping("/api/v1/units")
class UnitsApi {

  record UnitJson(
      String key,
      String name,
      UnitType type,
      @Nullable String parentKey,
      @Nullable String timeZone) {}

  private final UnitDesk desk;
  private final UnitRemoval removal;

  UnitsApi(UnitDesk desk, UnitRemoval removal) {
    this.desk = desk;
    this.removal = removal;
  }

  @GetMapping
  @RequiresScope(TokenScope.UNITS_READ)
  Listing<UnitJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    UnitTree tree = desk.tree();
    var lines =
        tree.outline(viewer.top()).stream().map(placed -> json(tree, placed.unit())).toList();
    return Listing.of(lines, limit, cursor);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.UNITS_WRITE)
  UnitJson add(@RequestBody UnitDesk.Wish wish) {
    if (wish.key() == null) throw Refused.invalidField("key", "refused.key-missing");
    Unit unit = desk.add(wish);
    return json(desk.tree(), unit, wish.parentKey() == null ? Unit.ROOT_KEY : wish.parentKey());
  }

  @PatchMapping("/{key}")
  @RequiresScope(TokenScope.UNITS_WRITE)
  UnitJson change(@PathVariable String key, @RequestBody UnitDesk.Wish wish) {
    return json(desk.tree(), desk.change(key, wish));
  }

  @DeleteMapping("/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresScope(TokenScope.UNITS_WRITE)
  @Operation(
      summary =
          "Deletes a unit where nothing stands: no unit below, no role, no answer, link, point, target, action, charter, contract or map. "
              + "Otherwise 409, and the detail says what stands there. The root stays.")
  void remove(@PathVariable String key) {
    removal.remove(key);
  }

  private static UnitJson json(UnitTree tree, Unit unit) {
    return json(
        tree,
        unit,
        unit.parentId() == null ? null : tree.find(unit.parentId()).map(Unit::key).orElse(null));
  }

  private static UnitJson json(UnitTree tree, Unit unit, @Nullable String parentKey) {
    return new UnitJson(unit.key(), unit.name(), unit.type(), parentKey, unit.timeZone());
  }
}
