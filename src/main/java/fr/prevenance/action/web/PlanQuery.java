package fr.prevenance.action.web;

import fr.prevenance.platform.web.PageUrl;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the plan asks for; what cannot be read is not asked. */
public record PlanQuery(
    @Nullable String show,
    @Nullable String origin,
    @Nullable String pilot,
    @Nullable String q,
    @Nullable String sort,
    @Nullable String hide,
    @Nullable Integer page) {

  static final List<String> COLUMNS =
      List.of(
          "origin",
          "nc",
          "causes",
          "action",
          "documents",
          "pilot",
          "actors",
          "verification",
          "progress",
          "efficacy");

  private static final Map<String, String> SHOWN =
      Map.of(
          "late",
          "late",
          "verify",
          "status = 'TO_VERIFY'",
          "closed",
          "status in ('VERIFIED', 'CANCELLED')");
  private static final Map<String, String> SORTED =
      Map.of(
          "number",
          "number",
          "origin",
          "origin_kind",
          "nc",
          "lower(non_conformity)",
          "action",
          "due_on",
          "pilot",
          "lower(pilot_name)",
          "verification",
          "verify_on",
          "progress",
          "progress",
          "efficacy",
          "outcome_kind");
  private static final String USUAL =
      "(status in ('VERIFIED', 'CANCELLED')), (status = 'DRAFT'), late desc nulls last, due_on nulls last, number desc";

  String condition() {
    String shown = Optional.ofNullable(show).map(SHOWN::get).orElse("true");
    return "(" + shown + ")";
  }

  String order() {
    String asked = Objects.requireNonNullElse(sort, "");
    String column = SORTED.get(asked.replaceFirst("^-", ""));
    if (column == null) return USUAL;
    return column + (asked.startsWith("-") ? " desc nulls last" : " nulls last") + ", number desc";
  }

  int number() {
    return page == null || page < 1 ? 1 : page;
  }

  List<String> hidden() {
    return hide == null
        ? List.of()
        : Arrays.stream(hide.split(",")).filter(COLUMNS::contains).toList();
  }

  boolean narrows() {
    return filled(origin) || filled(pilot) || filled(q);
  }

  PageUrl url() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, "show", show);
    put(query, "origin", origin);
    put(query, "pilot", pilot);
    put(query, "q", q);
    put(query, "sort", sort);
    put(query, "hide", hide);
    if (number() > 1) query.put("page", String.valueOf(number()));
    return PageUrl.of("/actions", query);
  }

  private static boolean filled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static void put(Map<String, String> query, String name, @Nullable String value) {
    if (filled(value)) query.put(name, Objects.requireNonNull(value));
  }
}
