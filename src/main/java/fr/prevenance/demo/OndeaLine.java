package fr.prevenance.demo;

import java.util.List;

/**
 * A bus line: who runs it, its share of the voices, how far its NPS stands from the network's
 * before and since the screens.
 */
enum OndeaLine {
  L1("1", OndeaUnits.QUAI_OUEST, .17, 2, 2, "Gare", "Halles", "Quai Ouest"),
  L2("2", OndeaUnits.LIGNES_2_4, .13, -12, -3, "Gare", "Université", "Pont-Levant"),
  L3("3", OndeaUnits.QUAI_OUEST, .12, 3, 3, "Quai Ouest", "Médiathèque", "Stade"),
  L4("4", OndeaUnits.LIGNES_2_4, .16, -16, -5, "Hôtel-Dieu", "Halles", "Clinique du Parc"),
  L5("5", OndeaUnits.QUAI_OUEST, .10, -1, -1, "Quai Ouest", "Arsenal", "Zone des Saules"),
  L7("7", OndeaUnits.COTEAUX, .10, 16, 16, "Les Coteaux", "Marché", "Vieux Moulin"),
  L8(
      "8",
      OndeaUnits.COTEAUX,
      .07,
      8,
      8,
      "Lycée des Dunes",
      "Les Vignes",
      "Médiathèque des Coteaux"),
  L9("9", OndeaUnits.DEPOT_LITTORAL, .08, 4, 4, "Le Port", "Plage Sud", "Casino"),
  L12("12", OndeaUnits.DEPOT_LITTORAL, .07, -6, -6, "Le Port", "Thalasso", "Phare");

  private final String key;
  private final String unitKey;
  private final double share;
  private final double before;
  private final double since;
  private final List<String> stops;

  OndeaLine(
      String key, String unitKey, double share, double before, double since, String... stops) {
    this.key = key;
    this.unitKey = unitKey;
    this.share = share;
    this.before = before;
    this.since = since;
    this.stops = List.of(stops);
  }

  String key() {
    return key;
  }

  String unitKey() {
    return unitKey;
  }

  double share() {
    return share;
  }

  List<String> stops() {
    return stops;
  }

  boolean hadNoScreens() {
    return unitKey.equals(OndeaUnits.LIGNES_2_4);
  }

  /** Points of NPS away from the network, whose own level stays what its trend says. */
  double offset(boolean screens) {
    double network = 0;
    for (OndeaLine line : values()) {
      network += line.share * (screens ? line.since : line.before);
    }
    return (screens ? since : before) - network;
  }
}
