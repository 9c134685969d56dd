package fr.prevenance.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list and the cursor of the next. */
public record Listing<T>(List<T> items, @Nullable String nextCursor) {

  public static final int DEFAULT_LIMIT = 50;
  public static final int MAXIMUM_LIMIT = 200;

  public static int limit(@Nullable Integer asked) {
    if (asked == null) return DEFAULT_LIMIT;
    if (asked < 1 || asked > MAXIMUM_LIMIT) {
      throw fr.prevenance.Refused.invalidField("limit", "api.limit", MAXIMUM_LIMIT);
    }
    return asked;
  }

  /** Whole lists are short enough to be cut here: the cursor is the position. */
  public static <T> Listing<T> of(List<T> all, @Nullable Integer limit, @Nullable String cursor) {
    int size = limit(limit);
    int from = position(cursor, all.size());
    int to = Math.min(all.size(), from + size);
    return new Listing<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
  }

  private static int position(@Nullable String cursor, int size) {
    if (cursor == null) return 0;
    try {
      return Math.clamp(Integer.parseInt(cursor), 0, size);
    } catch (NumberFormatException e) {
      throw fr.prevenance.Refused.invalidField("cursor", "api.cursor");
    }
  }
}
