package fr.prevenance.platform.web;

import java.util.Locale;

/** The chapters of the navigation; six of them are the stations of the loop, on the thread. */
public enum Section {
  COMPASS("compass", false),
  PROMISE("rosette-discount-check", true),
  JOURNEY("route", true),
  LISTENING("ear", true),
  ANALYSIS("chart-dots", true),
  IMPROVEMENT("list-check", true),
  STEERING("gauge", true),
  CUSTOMERS("users", false),
  TEAMS("heart-handshake", false),
  COCONSTRUCTION("bulb", false),
  SETTINGS("settings", false);

  private final String icon;
  private final boolean station;

  Section(String icon, boolean station) {
    this.icon = icon;
    this.station = station;
  }

  public String icon() {
    return icon;
  }

  public boolean station() {
    return station;
  }

  public String label() {
    return Words.t("shared.section." + name().toLowerCase(Locale.ROOT));
  }

  /** The short word below the thumb; « Actions » for improvement. */
  public String tab() {
    return Words.t("shared.tab." + name().toLowerCase(Locale.ROOT));
  }
}
