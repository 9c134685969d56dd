package fr.prevenance.survey.web.publicpage;

import java.util.List;

/** What stands on a screen, from top to bottom. */
public sealed interface Block {

  record Picks(Ask ask, PickRow row) implements Block {}

  /**
   * @param kind text, number, date or textarea
   */
  record Line(Ask ask, String kind, String caption, String value) implements Block {}

  record Contact(Ask ask, String name, String email, String phone, boolean consent)
      implements Block {}

  record Grid(List<Pair> pairs) implements Block {}

  /** One subject, how satisfied one is with it, and how much it matters. */
  record Pair(String subject, Part satisfaction, Part importance) {}

  record Part(Ask ask, String label, PickRow row) {}
}
