package fr.prevenance.promise.web.cover;

import fr.prevenance.platform.web.State;
import gg.jte.Content;
import java.util.List;

/** Every charter that the reader sees, those put away apart. */
public record ChartersPage(Content lead, List<Line> charters, List<Line> archived, boolean writes) {

  /**
   * @param of the charter that this one is a variant of, empty for one that stands alone
   */
  public record Line(
      String key,
      String title,
      String about,
      String of,
      String state,
      boolean draft,
      List<Tally> tally,
      boolean writes) {

    public String href() {
      return "/promise/charters/" + key;
    }
  }

  public record Tally(State state, String text) {}
}
