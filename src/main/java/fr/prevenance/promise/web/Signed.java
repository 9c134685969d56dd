package fr.prevenance.promise.web;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Signature;
import java.util.List;

/** Who signed a version for one side, a line each. */
public final class Signed {

  private Signed() {}

  public static List<String> lines(CharterVersion version, Signature.Side side) {
    return version.signatures().stream()
        .filter(one -> one.side() == side)
        .map(one ->
            one.title() == null
                ? Words.t("promise.signed", one.name(), Dates.date(one.on()))
                : Words.t("promise.signed.as", one.name(), one.title(), Dates.date(one.on())))
        .toList();
  }
}
