package fr.prevenance.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the rooms bring and shows the sections that have something. */
@Component
public class Navigation {

  private final ObjectProvider<NavigationEntries> rooms;

  public Navigation(ObjectProvider<NavigationEntries> rooms) {
    this.rooms = rooms;
  }

  /** The menu seen from this path: the entry whose address covers most of it is the current one. */
  public Menu seenFrom(String path) {
    List<NavigationEntry> entries =
        rooms.stream()
            .flatMap(room -> room.entries().stream())
            .sorted(Comparator.comparingInt(NavigationEntry::order))
            .toList();
    String current =
        entries.stream()
            .map(NavigationEntry::href)
            .filter(href -> covers(href, path))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return new Menu(
        Stream.of(Section.values())
            .map(section -> chapter(section, entries, current))
            .filter(chapter -> !chapter.lines().isEmpty())
            .toList());
  }

  private static Menu.Chapter chapter(
      Section section, List<NavigationEntry> entries, String current) {
    return new Menu.Chapter(
        section,
        entries.stream()
            .filter(entry -> entry.section() == section)
            .map(entry -> line(entry, current))
            .toList());
  }

  private static Menu.Line line(NavigationEntry entry, String current) {
    boolean here = entry.href().equals(current);
    return new Menu.Line(Words.t(entry.key()), entry.href(), here, entry.badge().getAsInt());
  }

  private static boolean covers(String href, String path) {
    return path.equals(href)
        || path.startsWith(href.endsWith("/") && href.length() > 1 ? href : href + "/");
  }
}
