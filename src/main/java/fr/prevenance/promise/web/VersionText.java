package fr.prevenance.promise.web;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterVersion;
import java.time.LocalDate;

/** What a version is, in a line: « Version 2, en vigueur depuis le 3 mars ». */
public final class VersionText {

  private VersionText() {}

  public static String of(CharterHistory history, CharterVersion version, LocalDate today) {
    var state = history.stateOn(version, today);
    LocalDate from = version.course().effectiveFrom();
    String told =
        from == null
            ? Words.t("promise.version-state." + state)
            : Words.t("promise.version-since." + state, Dates.date(from));
    return Words.t("promise.version.number", version.number(), told);
  }
}
