package fr.prevenance.promise.checks;

import java.util.List;

/** What to mend in the whole, then sentence by sentence. */
public record CharterCheck(List<Warning> warnings, List<SentenceCheck> sentences) {

  public CharterCheck tickedBy(Smart.Human human) {
    return new CharterCheck(warnings, sentences.stream().map(one -> one.tickedBy(human)).toList());
  }
}
