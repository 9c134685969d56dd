package fr.prevenance.platform.web;

import java.util.Locale;

/** How a promise stands: a form, an icon and a word, never the colour alone. */
public enum State {
  KEPT("tenu"),
  AT_RISK("risque"),
  BROKEN("rompu"),
  UNKNOWN("neutre");

  private final String css;

  State(String css) {
    this.css = css;
  }

  public String css() {
    return css;
  }

  public String word() {
    return Words.t("shared.state." + name().toLowerCase(Locale.ROOT));
  }
}
