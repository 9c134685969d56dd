package fr.prevenance.platform.table;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows of which the next is read to know whether there is one. */
abstract class LookedAhead implements Rows {

  private @Nullable Row next;

  /** Null after the last. */
  abstract @Nullable Row read();

  @Override
  public final boolean hasNext() {
    if (next == null) {
      next = read();
    }
    return next != null;
  }

  @Override
  public final Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }
}
