package fr.prevenance.indicator.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.PageUrl;
import gg.jte.Content;
import java.util.List;

/** All indicators at a glance, of one unit with all below it. */
public record ListPage(
    Content lead,
    List<ListLine> lines,
    Filters filters,
    PageUrl url,
    boolean writes,
    boolean none) {

  public record Filters(List<Choice> tabs, List<Choice> owners, String search, boolean narrows) {}
}
