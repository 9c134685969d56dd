package fr.prevenance.journey.actors.web;

import gg.jte.Content;
import java.util.List;

/** Every cartography of the organisation. */
public record StakeholdersPage(String lead, List<Line> lines, List<Line> archived, boolean writes) {

  public record Line(String href, String title, Content finding, String size, String changed) {}
}
