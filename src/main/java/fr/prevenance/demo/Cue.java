package fr.prevenance.demo;

import java.time.ZonedDateTime;

/**
 * What a comment is about: theme, tone (-, + or ~), a variant of it if any, and the words for its
 * blanks.
 */
record Cue(
    String theme,
    String tone,
    String variant,
    OndeaLine line,
    String stop,
    String agency,
    ZonedDateTime at) {

  static Cue ride(String theme, String tone, OndeaLine line, String stop, ZonedDateTime at) {
    return new Cue(theme, tone, "", line, stop, "l'agence", at);
  }

  Cue variant(String word) {
    return new Cue(theme, tone, word, line, stop, agency, at);
  }

  Cue theme(String other) {
    return new Cue(other, tone, variant, line, stop, agency, at);
  }

  Cue at(String place) {
    return new Cue(theme, tone, variant, line, stop, place, at);
  }

  String moment() {
    int hour = at.getHour();
    return hour < 12 ? "ce matin" : hour < 18 ? "cet après-midi" : "ce soir";
  }

  String hour() {
    int minute = at.getMinute() / 5 * 5;
    return at.getHour() + (minute == 0 ? " h" : " h " + (minute < 10 ? "0" : "") + minute);
  }
}
