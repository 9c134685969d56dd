package fr.prevenance.promise.contract.web;

import fr.prevenance.platform.web.Pager;
import fr.prevenance.platform.web.State;
import java.util.List;

/**
 * The contracts that the viewer may see, and how far each of them is.
 *
 * @param administers whether the viewer gives roles
 */
public record ContractsPage(
    String lead,
    List<Line> contracts,
    List<Line> archived,
    Pager pager,
    boolean writes,
    boolean administers) {

  /**
   * @param life how far it is: to be signed, signed, reviewed
   * @param orphans of its objectives, those promised no more
   */
  public record Line(
      String href,
      String name,
      String about,
      String term,
      Life life,
      List<Tally> tally,
      long orphans,
      boolean writes) {}

  public record Life(String word, String css) {}

  public record Tally(State state, String text) {}
}
