package fr.prevenance.platform.web;

import java.util.function.IntSupplier;

/** One line of the navigation; the badge counts what waits, asked once per page. */
public record NavigationEntry(
    Section section, String key, String href, int order, IntSupplier badge) {

  public NavigationEntry(Section section, String key, String href, int order) {
    this(section, key, href, order, () -> 0);
  }
}
