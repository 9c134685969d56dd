package fr.prevenance.action.web;

import fr.prevenance.action.OriginKinds;
import fr.prevenance.organization.Perspective;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What narrows the plan and which columns it shows, each as a link. */
@Component
class PlanFilters {

  private final JdbcClient jdbc;
  private final OriginKinds origins;

  PlanFilters(JdbcClient jdbc, OriginKinds origins) {
    this.jdbc = jdbc;
    this.origins = origins;
  }

  PlanPage.Filters of(Perspective perspective, PlanQuery query, PlanPages.Counts counts) {
    PageUrl url = query.url();
    return new PlanPage.Filters(
        tabs(url, query, counts),
        origins(url, query),
        pilots(perspective, url, query),
        columns(url, query),
        query.hidden(),
        query.q(),
        query.narrows());
  }

  private static List<Choice> tabs(PageUrl url, PlanQuery query, PlanPages.Counts counts) {
    PageUrl first = url.without("page");
    String shown = Objects.requireNonNullElse(query.show(), "");
    return List.of(
        new Choice(
            Words.t("action.tab.all"),
            first.without("show").toString(),
            shown.isEmpty(),
            counts.all()),
        new Choice(
            Words.t("action.tab.late"),
            first.with("show", "late").toString(),
            shown.equals("late"),
            counts.late()),
        new Choice(
            Words.t("action.tab.verify"),
            first.with("show", "verify").toString(),
            shown.equals("verify"),
            counts.verify()),
        new Choice(
            Words.t("action.tab.closed"),
            first.with("show", "closed").toString(),
            shown.equals("closed"),
            counts.closed()));
  }

  private List<Choice> origins(PageUrl url, PlanQuery query) {
    return choices(
        url,
        "origin",
        query.origin(),
        origins.all().stream().map(kind -> new Option(kind.word(), kind.label())).toList());
  }

  private List<Choice> pilots(Perspective perspective, PageUrl url, PlanQuery query) {
    List<Option> names =
        jdbc.sql(
                """
                select distinct pilot_name from action.action where pilot_name is not null and unit_id = any(:units) order by 1
                """)
            .param("units", PlanPages.ids(perspective.units()))
            .query((row, n) -> new Option(row.getString("pilot_name"), row.getString("pilot_name")))
            .list();
    return choices(url, "pilot", query.pilot(), names);
  }

  private static List<Choice> choices(
      PageUrl url, String name, @Nullable String chosen, List<Option> values) {
    PageUrl first = url.without("page");
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            Words.t("action.filter.any"),
            first.without(name).toString(),
            chosen == null || chosen.isEmpty()));
    values.forEach(value ->
        choices.add(
            new Choice(
                value.label(),
                first.with(name, value.value()).toString(),
                value.value().equals(chosen))));
    return choices;
  }

  /** Each link shows or hides one column. */
  private static List<Choice> columns(PageUrl url, PlanQuery query) {
    return PlanQuery.COLUMNS.stream()
        .map(column -> {
          boolean shown = !query.hidden().contains(column);
          Stream<String> hidden =
              shown
                  ? Stream.concat(query.hidden().stream(), Stream.of(column))
                  : query.hidden().stream().filter(one -> !one.equals(column));
          return new Choice(
              Words.t("action.column." + column),
              url.with("hide", hidden.collect(Collectors.joining(","))).toString(),
              shown);
        })
        .toList();
  }
}
