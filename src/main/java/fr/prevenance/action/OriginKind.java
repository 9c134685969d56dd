package fr.prevenance.action;

import fr.prevenance.platform.web.Words;

/** A word for where actions come from; each module brings its own as beans. */
public record OriginKind(String word, String messageKey) {

  public String label() {
    return Words.t(messageKey);
  }
}
