package fr.prevenance.promise.checks;

import java.util.List;

/** A sentence, what to mend in it, and its five ticks. */
public record SentenceCheck(String sentence, List<Warning> warnings, Smart smart) {

  SentenceCheck tickedBy(Smart.Human human) {
    return new SentenceCheck(sentence, warnings, smart.tickedBy(human));
  }
}
