package fr.prevenance.platform.web;

import org.jspecify.annotations.Nullable;

/** One link among several of a menu or a row of tabs. */
public record Choice(String label, String href, boolean current, @Nullable Long count, int depth) {

  public Choice(String label, String href, boolean current) {
    this(label, href, current, null, 0);
  }

  public Choice(String label, String href, boolean current, long count) {
    this(label, href, current, count, 0);
  }

  /** In a tree of units, how far below the root. */
  public Choice at(int depth) {
    return new Choice(label, href, current, count, depth);
  }
}
