package fr.prevenance.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list stands, and the addresses of its neighbours.
 *
 * @param searching whether the next page looks further for what this one did not find
 */
public record Pager(
    String position, @Nullable String previous, @Nullable String next, boolean searching) {

  public static Pager pages(PageUrl url, int page, int size, long total) {
    long from = (long) (page - 1) * size + 1;
    long to = Math.min((long) page * size, total);
    return new Pager(
        Words.t("shared.pager.range", from, to, total),
        page > 1 ? url.with("page", page - 1).toString() : null,
        to < total ? url.with("page", page + 1).toString() : null,
        false);
  }

  /** Only forwards, from the last line shown; the start of the list is the way back. */
  public static Pager cursor(PageUrl url, @Nullable String after) {
    return forwards(url, after, false);
  }

  /** As {@link #cursor}, of a page that ends because enough was looked at. */
  public static Pager search(PageUrl url, @Nullable String after) {
    return forwards(url, after, true);
  }

  private static Pager forwards(PageUrl url, @Nullable String after, boolean searching) {
    boolean started = url.query().containsKey("after");
    return new Pager(
        "",
        started ? url.without("after").toString() : null,
        after == null ? null : url.with("after", after).toString(),
        searching);
  }

  public boolean needed() {
    return previous != null || next != null;
  }
}
