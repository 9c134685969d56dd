package fr.prevenance.promise.web;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import java.util.ArrayList;
import java.util.List;

/** Whom a charter speaks to and where it holds, in a line. */
public final class CoverText {

  private CoverText() {}

  /** « Charte clients, voyageurs, Région Nord » */
  public static String of(Viewer viewer, Charter charter) {
    var cover = charter.cover();
    List<String> parts = new ArrayList<>();
    parts.add(Words.t("promise.kind." + charter.kind()));
    if (cover.audience() != null) parts.add(cover.audience());
    if (cover.partner() != null) parts.add(Words.t("promise.cover.with", cover.partner()));
    viewer.units().find(charter.unit()).map(Unit::name).ifPresent(parts::add);
    return String.join(" · ", parts);
  }
}
