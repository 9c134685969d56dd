package fr.prevenance.action.web;

import fr.prevenance.action.OriginKinds;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plan: which lines, how many, in which order. */
@Component
class PlanPages {

  private static final int SIZE = 25;
  private static final String LATE =
      "(status in ('OPEN', 'REOPENED') and progress < 100 and due_on < :today)";
  private static final String SEEN =
      """
      from (select a.*, LATE as late,
                   (select count(*) from action.document d where d.action_id = a.id and d.removed_on is null) as documents
              from action.action a where unit_id = any(:units)) plan
      where (:origin = '' or origin_kind = :origin) and (:pilot = '' or pilot_name = :pilot)
        and (:q = '' or title ilike :like or non_conformity ilike :like or causes ilike :like or number::text = :q)
      """
          .replace("LATE", LATE);

  record Counts(
      long all, long open, long late, long verify, long closed, long judged, long conform) {}

  private final JdbcClient jdbc;
  private final OriginKinds origins;
  private final PlanLines lines;

  PlanPages(JdbcClient jdbc, OriginKinds origins, PlanLines lines) {
    this.jdbc = jdbc;
    this.origins = origins;
    this.lines = lines;
  }

  @Transactional(readOnly = true)
  public PlanPage page(Viewer viewer, Perspective perspective, PlanQuery query) {
    Counts counts = counts(perspective, query);
    long total =
        switch (Objects.requireNonNullElse(query.show(), "")) {
          case "late" -> counts.late();
          case "verify" -> counts.verify();
          case "closed" -> counts.closed();
          default -> counts.all();
        };
    PageUrl url = query.url();
    var filters =
        new PlanPage.Filters(
            tabs(url, query, counts),
            origins(url, query),
            pilots(perspective, url, query),
            columns(url, query),
            query.hidden(),
            query.q(),
            query.narrows());
    return new PlanPage(
        PlanLead.of(counts(perspective, new PlanQuery(null, null, null, null, null, null, null))),
        url,
        filters,
        lines(perspective, query, SIZE, (query.number() - 1) * SIZE),
        Pager.pages(url, query.number(), SIZE, total),
        viewer.writes());
  }

  @Transactional(readOnly = true)
  public List<PlanLine> all(Perspective perspective, PlanQuery query) {
    return lines(perspective, query, Integer.MAX_VALUE, 0);
  }

  /** For the navigation: one cheap count. */
  @Transactional(readOnly = true)
  public int late(Set<UnitId> units, java.time.LocalDate today) {
    return jdbc.sql("select count(*) from action.action where unit_id = any(:units) and " + LATE)
        .param("units", ids(units))
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  private List<PlanLine> lines(Perspective perspective, PlanQuery query, int limit, int offset) {
    String sql =
        "select * "
            + SEEN
            + " and "
            + query.condition()
            + " order by "
            + query.order()
            + " limit :limit offset :offset";
    return lines.of(
        asked(sql, perspective, query).param("limit", limit).param("offset", offset),
        perspective.today());
  }

  private Counts counts(Perspective perspective, PlanQuery query) {
    String sql =
        """
        select count(*) as all, count(*) filter (where status in ('OPEN', 'REOPENED', 'TO_VERIFY')) as open,
               count(*) filter (where late) as late, count(*) filter (where status = 'TO_VERIFY') as verify,
               count(*) filter (where status in ('VERIFIED', 'CANCELLED')) as closed,
               count(outcome_kind) as judged, count(*) filter (where outcome_kind = 'CONFORM') as conform
        """;
    return asked(sql + SEEN, perspective, query).query(Counts.class).single();
  }

  private JdbcClient.StatementSpec asked(String sql, Perspective perspective, PlanQuery query) {
    String q = Objects.requireNonNullElse(query.q(), "").strip();
    return jdbc.sql(sql)
        .param("units", ids(perspective.units()))
        .param("today", perspective.today())
        .param("origin", Objects.requireNonNullElse(query.origin(), ""))
        .param("pilot", Objects.requireNonNullElse(query.pilot(), ""))
        .param("q", q)
        .param("like", "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%");
  }

  private static List<Choice> tabs(PageUrl url, PlanQuery query, Counts counts) {
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
            .param("units", ids(perspective.units()))
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

  private static UUID[] ids(Set<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(UUID[]::new);
  }
}
