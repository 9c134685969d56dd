package fr.prevenance.promise.web.versions;

import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.web.draft.Frame;
import java.util.List;

/** The reviews of a charter, newest first, and the form for one more. */
public record ReviewsPage(
    Frame frame, String partner, List<Line> reviews, Form form, String today, boolean writes) {

  public record Line(
      String id, String day, String version, String present, String note, String by) {}

  public String path() {
    return frame.path() + "/reviews";
  }
}
