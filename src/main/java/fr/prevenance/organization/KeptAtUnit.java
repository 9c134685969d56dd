package fr.prevenance.organization;

import fr.prevenance.platform.web.Words;
import java.util.List;

/** Told by each room of what it keeps at a unit: while something stands there, the unit stays. */
public interface KeptAtUnit {

  /**
   * @param words a message with a form for one and for many
   */
  record Kept(String words, long count) {

    public String text() {
      return Words.plural(words, count);
    }
  }

  /** Those of count zero are left out by whoever asks. */
  List<Kept> at(Unit unit);
}
