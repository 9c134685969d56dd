package fr.prevenance.platform.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The navigation of one page, ready to be shown. */
public record Menu(List<Chapter> chapters) {

  private static final Set<Section> TABS =
      EnumSet.of(Section.COMPASS, Section.LISTENING, Section.ANALYSIS, Section.IMPROVEMENT);

  /** A section and its lines; {@code current} when the page is one of them. */
  public record Chapter(Section section, List<Line> lines) {

    public boolean current() {
      return lines.stream().anyMatch(Line::current);
    }

    public int waiting() {
      return lines.stream().mapToInt(Line::waiting).sum();
    }

    public Line first() {
      return lines.getFirst();
    }

    /** A lone line outside the thread is a link, not a drawer of one. */
    public boolean single() {
      return lines.size() == 1 && !section.station();
    }
  }

  public record Line(String label, String href, boolean current, int waiting) {}

  public static Menu empty() {
    return new Menu(List.of());
  }

  public List<Chapter> home() {
    return chapters.stream().filter(chapter -> chapter.section() == Section.COMPASS).toList();
  }

  public List<Chapter> stations() {
    return chapters.stream().filter(chapter -> chapter.section().station()).toList();
  }

  public List<Chapter> rooms() {
    return chapters.stream()
        .filter(chapter -> chapter.section().compareTo(Section.CUSTOMERS) >= 0)
        .filter(chapter -> chapter.section() != Section.SETTINGS)
        .toList();
  }

  public List<Chapter> settings() {
    return chapters.stream().filter(chapter -> chapter.section() == Section.SETTINGS).toList();
  }

  /** The bar below the thumb. */
  public List<Chapter> tabs() {
    return chapters.stream().filter(chapter -> TABS.contains(chapter.section())).toList();
  }
}
