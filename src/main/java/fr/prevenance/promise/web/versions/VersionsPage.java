package fr.prevenance.promise.web.versions;

import fr.prevenance.platform.web.Option;
import fr.prevenance.promise.web.draft.Frame;
import java.util.List;

/** The versions of a charter, newest first. */
public record VersionsPage(Frame frame, List<Line> versions, boolean writes) {

  /**
   * @param change « 13 engagements au lieu de 30 », empty for the first
   */
  public record Line(int number, String state, String days, String size, String change) {}

  public boolean comparable() {
    return versions.size() > 1;
  }

  public List<Option> options() {
    return versions.stream()
        .map(one -> new Option(String.valueOf(one.number()), one.number() + " · " + one.state()))
        .toList();
  }

  public String newest() {
    return String.valueOf(versions.getFirst().number());
  }

  public String before() {
    return String.valueOf(versions.get(Math.min(1, versions.size() - 1)).number());
  }
}
