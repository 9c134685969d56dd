package fr.prevenance.demo;

import static fr.prevenance.demo.OndeaUnits.*;

import java.util.List;
import java.util.Map;

/** Where each unit is better or worse than the network, in points of satisfaction out of ten. */
final class UnitCharacter {

  static final Pick<String> UNITS =
      Pick.of(
          List.of(
              LIGNES_2_4,
              QUAI_OUEST,
              COTEAUX,
              DEPOT_LITTORAL,
              AGENCE_RIVE_NORD,
              CENTRE_GARE,
              BOUTIQUE_DU_PORT),
          .27,
          .26,
          .16,
          .13,
          .08,
          .08,
          .02);

  private static final Map<String, Map<OndeaItem, Double>> OFFSETS =
      Map.of(
          LIGNES_2_4,
              Map.of(OndeaItem.PONCTUALITE, -.5, OndeaItem.CONFORT, -.4, OndeaItem.ACCUEIL, .1),
          QUAI_OUEST,
              Map.of(
                  OndeaItem.SECURITE, -.7, OndeaItem.PROPRETE, -.3, OndeaItem.CORRESPONDANCE, .3),
          COTEAUX,
              Map.of(
                  OndeaItem.ACCUEIL, .7, OndeaItem.PONCTUALITE, .5, OndeaItem.CORRESPONDANCE, -.8),
          DEPOT_LITTORAL,
              Map.of(OndeaItem.PROPRETE, .5, OndeaItem.SECURITE, .6, OndeaItem.CONFORT, .4),
          AGENCE_RIVE_NORD, Map.of(OndeaItem.ATTENTE, .9, OndeaItem.RECLAMATIONS, -.6),
          CENTRE_GARE, Map.of(OndeaItem.ATTENTE, -1.6, OndeaItem.TICKET, -.3),
          BOUTIQUE_DU_PORT, Map.of(OndeaItem.ATTENTE, .6, OndeaItem.ACCUEIL, .3));

  private UnitCharacter() {}

  /** Centred, so that the network keeps its own mean. */
  static double offset(OndeaItem item, String unit) {
    return raw(item, unit) - network(item);
  }

  private static double network(OndeaItem item) {
    double sum = 0;
    for (int i = 0; i < UNITS.values().size(); i++) {
      sum += UNITS.weights()[i] * raw(item, UNITS.values().get(i));
    }
    return sum;
  }

  private static double raw(OndeaItem item, String unit) {
    return OFFSETS.getOrDefault(unit, Map.of()).getOrDefault(item, 0.0);
  }
}
