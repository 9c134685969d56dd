package fr.prevenance.action.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quality action plan as a table. */
public record PlanPage(
    Content lead, PageUrl url, Filters filters, List<PlanLine> lines, Pager pager, boolean writes) {

  public record Filters(
      List<Choice> tabs,
      List<Choice> origins,
      List<Choice> pilots,
      List<Choice> columns,
      List<String> hidden,
      @Nullable String search,
      boolean narrows) {}

  public boolean shows(String column) {
    return !filters.hidden().contains(column);
  }

  public String export(String format) {
    return PageUrl.of("/actions/table." + format, url.query()).without("page").toString();
  }

  public String unfiltered() {
    return url.without("q")
        .without("origin")
        .without("pilot")
        .without("show")
        .without("page")
        .toString();
  }
}
