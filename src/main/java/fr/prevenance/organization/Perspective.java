package fr.prevenance.organization;

import java.time.LocalDate;
import java.util.Set;

/**
 * From where a page looks, as chosen in the top bar: a unit with all below it, and a period. Controllers
 * take it as an argument.
 *
 * @param units the chosen unit's subtree, within what the viewer may see
 * @param today in the chosen unit's time zone
 */
public record Perspective(Unit unit, Set<UnitId> units, Period period, LocalDate today) {}
