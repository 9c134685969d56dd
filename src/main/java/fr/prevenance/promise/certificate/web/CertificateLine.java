package fr.prevenance.promise.certificate.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.State;
import java.time.LocalDate;
import java.util.List;

/**
 * One certification of the list.
 *
 * @param href where it is changed, empty for whoever only reads
 */
public record CertificateLine(
    String name,
    String body,
    String scope,
    String href,
    Look look,
    Term term,
    List<Choice> promises,
    Paper paper) {

  /** How it stands: the form, the word, and whether it presses. */
  public record Look(State state, String word, boolean pressing) {}

  public record Term(LocalDate from, LocalDate to) {}

  /** The certificate itself; both are empty without one. */
  public record Paper(String href, String name) {}
}
