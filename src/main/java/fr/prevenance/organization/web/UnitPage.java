package fr.prevenance.organization.web;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record UnitPage(
    @Nullable Unit unit, Form form, List<Option> parents, List<Option> types, List<Option> zones) {

  static UnitPage of(Viewer viewer, @Nullable Unit unit, Form form) {
    return new UnitPage(unit, form, Choices.units(viewer), Choices.unitTypes(), Choices.zones());
  }

  public boolean isRoot() {
    return unit != null && unit.isRoot();
  }
}
