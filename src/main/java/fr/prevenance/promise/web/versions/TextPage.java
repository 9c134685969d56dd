package fr.prevenance.promise.web.versions;

import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.web.draft.Frame;
import java.util.List;

/** One version as it is read and printed. */
public record TextPage(
    Frame frame,
    int number,
    String introduction,
    List<Group> groups,
    List<String> group,
    Signing signing,
    boolean writes) {

  public record Group(String name, List<Line> lines) {}

  public record Line(String sentence, String why, String target) {}

  /** The signatures of a partner charter, and the form for one more. */
  public record Signing(
      boolean wanted,
      List<String> ours,
      List<String> theirs,
      String partner,
      Form form,
      String today) {}

  public String path() {
    return frame.path() + "/versions/" + number;
  }
}
