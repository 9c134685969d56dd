package fr.prevenance.action.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
  private final PlanFilters filters;
  private final PlanLines lines;

  PlanPages(JdbcClient jdbc, PlanFilters filters, PlanLines lines) {
    this.jdbc = jdbc;
    this.filters = filters;
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
    return new PlanPage(
        PlanLead.of(counts(perspective, new PlanQuery(null, null, null, null, null, null, null))),
        url,
        filters.of(perspective, query, counts),
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

  static UUID[] ids(Set<UnitId> units) {
    return units.stream().map(UnitId::value).toArray(UUID[]::new);
  }
}
