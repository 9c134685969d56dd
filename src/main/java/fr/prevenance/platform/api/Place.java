package fr.prevenance.platform.api;

import fr.prevenance.platform.web.Words;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Where in a body something is wrong, and what. */
final class Place {

  private static final Pattern TWICE =
      Pattern.compile("^Duplicate Object property \"(.*)\"", Pattern.DOTALL);
  private static final int LONGEST = 200;

  private Place() {}

  /** Such as {@code questions[2].type}; {@code $} is the whole. */
  static String of(JacksonException e) {
    var place = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) place.append('[').append(step.getIndex()).append(']');
      else place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
    }
    var twice = TWICE.matcher(String.valueOf(e.getOriginalMessage()));
    if (twice.find()) place.append(place.isEmpty() ? "" : ".").append(twice.group(1));
    if (place.isEmpty()) return "$";
    return place.length() > LONGEST ? place.substring(0, LONGEST) + "…" : place.toString();
  }

  static String mistake(JacksonException e) {
    if (e instanceof UnrecognizedPropertyException) return Words.t("api.json.unknown");
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Duplicate Object property")) return Words.t("api.json.duplicate");
    boolean syntax = e instanceof tools.jackson.core.exc.StreamReadException;
    var at = e.getLocation();
    return syntax && at != null
        ? Words.t("api.json.syntax", at.getLineNr(), at.getColumnNr())
        : Words.t("api.json.type");
  }
}
