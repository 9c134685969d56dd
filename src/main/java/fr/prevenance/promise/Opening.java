package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a charter from what was said of it: its key, its unit, its parent. */
@Component
class Opening {

  private final Charters charters;

  Opening(Charters charters) {
    this.charters = charters;
  }

  Charter of(Viewer viewer, CharterWish wish, Cover cover) {
    Charter parent = parent(viewer, wish.parentKey());
    CharterKind usual = parent == null ? CharterKind.CUSTOMERS : parent.kind();
    return new Charter(
        new CharterId(Ids.next()),
        key(wish, cover),
        wish.kind() == null ? usual : wish.kind(),
        cover,
        unit(viewer, wish.unitKey(), parent).id(),
        parent == null ? null : parent.id(),
        null,
        0);
  }

  private String key(CharterWish wish, Cover cover) {
    String wished = wish.key();
    if (wished != null && !wished.isBlank()) {
      if (charters.find(wished).isPresent())
        throw Refused.conflict("promise.charter.key-taken", wished);
      return wished;
    }
    return Keys.free(cover.title(), key -> charters.find(key).isPresent());
  }

  private @Nullable Charter parent(Viewer viewer, @Nullable String key) {
    if (key == null || key.isBlank()) return null;
    Charter parent =
        charters
            .find(key)
            .filter(one -> CharterDesk.sees(viewer, one))
            .orElseThrow(
                () -> Refused.invalidField("parentKey", "promise.variant.parent-unknown", key));
    if (parent.isVariant())
      throw Refused.invalidField("parentKey", "promise.variant.of-variant", parent.title());
    return parent;
  }

  private static Unit unit(Viewer viewer, @Nullable String key, @Nullable Charter parent) {
    Unit unit =
        key == null || key.isBlank()
            ? viewer.home()
            : viewer
                .units()
                .find(key)
                .filter(one -> viewer.sees(one.id()))
                .orElseThrow(
                    () -> Refused.invalidField("unitKey", "organization.unit.unknown", key));
    if (parent != null && !viewer.units().subtree(parent.unit()).contains(unit.id())) {
      throw Refused.invalidField("unitKey", "promise.variant.unit-outside", unit.name());
    }
    return unit;
  }
}
