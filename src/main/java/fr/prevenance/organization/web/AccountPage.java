package fr.prevenance.organization.web;

import fr.prevenance.platform.web.Form;
import java.util.List;

public record AccountPage(Form form, String name, String email, List<Line> sessions) {

  public record Line(String id, String since, String seen, boolean here) {}

  /** The sessions from elsewhere. */
  public long others() {
    return sessions.stream().filter(one -> !one.here()).count();
  }
}
