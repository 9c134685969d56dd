package fr.prevenance.demo;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;

/** Where people turn to: three counters and the customer service, with their usual scores. */
enum ContactPlace {
  GARE(OndeaUnits.CENTRE_GARE, "l'agence Centre-Gare", 3.75, 4.9),
  NORD(OndeaUnits.AGENCE_RIVE_NORD, "l'agence Rive Nord", 4.15, 5.4),
  PORT(OndeaUnits.BOUTIQUE_DU_PORT, "la boutique du Port", 4.2, 5.5),
  TELEPHONE(OndeaUnits.RELATION_CLIENTS, "la relation clients", 3.8, 4.9);

  private static final Pick<String> REMOTE =
      Pick.of(List.of("PHONE", "EMAIL", "CHAT"), .68, .22, .1);

  private final String unitKey;
  private final String said;
  private final double stars;
  private final double effort;

  ContactPlace(String unitKey, String said, double stars, double effort) {
    this.unitKey = unitKey;
    this.said = said;
    this.stars = stars;
    this.effort = effort;
  }

  String unitKey() {
    return unitKey;
  }

  String said() {
    return said;
  }

  double stars() {
    return stars;
  }

  double effort() {
    return effort;
  }

  boolean hasDesk() {
    return this != TELEPHONE;
  }

  Hours hours() {
    return hasDesk() ? Hours.AGENCY : Hours.PHONE;
  }

  String channel(SplittableRandom random) {
    return hasDesk() ? "FACE_TO_FACE" : REMOTE.from(random);
  }

  /** The Monday morning queue at the station. */
  double rush(ZonedDateTime at) {
    boolean monday = at.getDayOfWeek() == DayOfWeek.MONDAY && at.getHour() < 11;
    return this == GARE && monday ? 1.2 : 0;
  }
}
