package fr.prevenance.organization.web;

import fr.prevenance.organization.Unit;

/**
 * @param standing what keeps the unit, in words; empty when it can go
 */
public record UnitRemovalPage(Unit unit, String standing) {

  public boolean isFree() {
    return standing.isEmpty() && !unit.isRoot();
  }

  public String path() {
    return "/settings/units/" + unit.key();
  }
}
