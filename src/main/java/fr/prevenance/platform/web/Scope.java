package fr.prevenance.platform.web;

import java.util.List;

/** A menu of the top bar: what the page speaks of, and what else it could speak of. */
public record Scope(String label, String detail, List<Choice> choices) {

  public Scope(String label, List<Choice> choices) {
    this(label, "", choices);
  }
}
