package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.ServiceStandard.Status;
import fr.prevenance.promise.standard.Versions;
import java.time.LocalDate;

/** A version as the pages name it. */
public record VersionLine(
    int number, String name, String state, String css, String when, boolean current) {

  static VersionLine of(Versions versions, ServiceStandard standard, LocalDate today, int shown) {
    Status status = versions.status(standard, today);
    return new VersionLine(
        standard.number(),
        Words.t("standard.version", standard.number()),
        Words.t("standard.status." + status.name()),
        switch (status) {
          case IN_FORCE -> "tenu";
          case SCHEDULED -> "info";
          case DRAFT -> "voix";
          case REPLACED -> "";
        },
        when(status, standard, versions),
        standard.number() == shown);
  }

  private static String when(Status status, ServiceStandard standard, Versions versions) {
    return switch (status) {
      case DRAFT -> "";
      case REPLACED ->
          Words.t(
              "standard.when.REPLACED",
              Dates.date(standard.forceOn()),
              Dates.date(versions.replacedOn(standard)));
      case IN_FORCE, SCHEDULED ->
          Words.t("standard.when." + status.name(), Dates.date(standard.forceOn()));
    };
  }
}
