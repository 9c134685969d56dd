package fr.prevenance.organization.web;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.UnitType;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record UnitForm(
    @Nullable String name,
    @Nullable String key,
    @Nullable String type,
    @Nullable String parentKey,
    @Nullable String timeZone) {

  static UnitForm empty(String parent) {
    return new UnitForm("", "", UnitType.AGENCY.name(), parent, "");
  }

  static UnitForm of(UnitTree tree, Unit unit) {
    String parent =
        Optional.ofNullable(unit.parentId()).flatMap(tree::find).map(Unit::key).orElse("");
    return new UnitForm(
        unit.name(),
        unit.key(),
        unit.type().name(),
        parent,
        Objects.requireNonNullElse(unit.timeZone(), ""));
  }

  UnitDesk.Wish wish() {
    return new UnitDesk.Wish(
        given(key),
        Objects.requireNonNullElse(name, ""),
        Choices.one(UnitType.class, type).orElse(null),
        given(parentKey),
        Objects.requireNonNullElse(timeZone, ""));
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
