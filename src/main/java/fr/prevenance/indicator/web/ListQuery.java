package fr.prevenance.indicator.web;

import fr.prevenance.platform.web.PageUrl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the list is narrowed and sorted; show is a state or {@code archived}. */
public record ListQuery(
    @Nullable String show, @Nullable String q, @Nullable String owner, @Nullable String sort) {

  static final String ARCHIVED = "archived";

  PageUrl url() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, "show", show);
    put(query, "q", q);
    put(query, "owner", owner);
    put(query, "sort", sort);
    return PageUrl.of("/indicators", query);
  }

  String shown() {
    return Objects.requireNonNullElse(show, "");
  }

  String search() {
    return Objects.requireNonNullElse(q, "").strip();
  }

  String owned() {
    return Objects.requireNonNullElse(owner, "");
  }

  boolean archived() {
    return shown().equals(ARCHIVED);
  }

  boolean narrows() {
    return !search().isEmpty() || !shown().isEmpty() || !owned().isEmpty();
  }

  private static void put(Map<String, String> query, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) query.put(name, value);
  }
}
