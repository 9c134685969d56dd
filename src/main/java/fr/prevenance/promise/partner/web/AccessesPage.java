package fr.prevenance.promise.partner.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.partner.PartnerAccess;
import fr.prevenance.promise.web.draft.Frame;
import java.util.List;

/** The addresses given to a partner, newest first, and the form for one more. */
public record AccessesPage(
    Frame frame, String partner, List<Line> accesses, Form form, String today) {

  /**
   * @param url empty once the address opens no more
   */
  public record Line(
      String id, String holder, String state, PartnerAccess.State is, String given, String url) {

    public boolean isOpen() {
      return is == PartnerAccess.State.OPEN;
    }
  }

  public String path() {
    return frame.path() + "/partner";
  }
}
