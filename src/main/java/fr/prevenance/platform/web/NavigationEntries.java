package fr.prevenance.platform.web;

import java.util.List;

/** What a room adds to the navigation, for the viewer of the current request. */
@FunctionalInterface
public interface NavigationEntries {
  List<NavigationEntry> entries();
}
