package fr.prevenance.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The address of a list with its filters, from which its sorted and paged neighbours are made. */
public record PageUrl(String path, SortedMap<String, String> query) {

  private static final String SORT = "sort";

  public PageUrl {
    query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
  }

  public static PageUrl of(String path) {
    return new PageUrl(path, new TreeMap<>());
  }

  public static PageUrl of(String path, Map<String, String> query) {
    return new PageUrl(path, new TreeMap<>(query));
  }

  /** Never of another site: one slash first, and nothing that a browser reads as a second. */
  public static boolean isLocal(String address) {
    return address.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
  }

  public PageUrl with(String name, Object value) {
    var changed = new TreeMap<>(query);
    changed.put(name, String.valueOf(value));
    return new PageUrl(path, changed);
  }

  public PageUrl without(String name) {
    var changed = new TreeMap<>(query);
    changed.remove(name);
    return new PageUrl(path, changed);
  }

  /** The same list by this column: upwards first, then downwards ({@code sort=-column}). */
  public PageUrl sortedBy(String column) {
    String direction = "ascending".equals(order(column)) ? "-" : "";
    return without("page").without("after").with(SORT, direction + column);
  }

  /** For {@code aria-sort}. */
  public String order(String column) {
    String sort = query.getOrDefault(SORT, "");
    return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
  }

  @Override
  public String toString() {
    String parameters =
        query.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return parameters.isEmpty() ? path : path + "?" + parameters;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
