package fr.prevenance.demo;

import static fr.prevenance.demo.OndeaUnits.AGENCE_RIVE_NORD;
import static fr.prevenance.demo.OndeaUnits.BOUTIQUE_DU_PORT;
import static fr.prevenance.demo.OndeaUnits.CENTRE_GARE;
import static fr.prevenance.demo.OndeaUnits.COTEAUX;
import static fr.prevenance.demo.OndeaUnits.DEPOT_LITTORAL;
import static fr.prevenance.demo.OndeaUnits.LIGNES_2_4;
import static fr.prevenance.demo.OndeaUnits.QUAI_OUEST;
import static fr.prevenance.demo.OndeaUnits.RELATION_CLIENTS;
import static fr.prevenance.demo.OndeaUnits.ROOT;

import fr.prevenance.demo.DemoIndicator.Place;
import java.util.List;

/** What Ondéa counts by itself, where no survey could know. */
final class OndeaIndicators {

  private OndeaIndicators() {}

  static List<DemoIndicator> all() {
    return List.of(
        DemoIndicator.of(
            "appels-2-min",
            "Appels décrochés en moins de 2 minutes",
            "accueil-agence",
            79,
            88,
            place(RELATION_CLIENTS, 301)),
        DemoIndicator.of(
            "attente-8-min",
            "Passages en agence de moins de 8 minutes d'attente",
            "attente-agence",
            87,
            82,
            place(AGENCE_RIVE_NORD, 160),
            place(CENTRE_GARE, 220),
            place(BOUTIQUE_DU_PORT, 100)),
        DemoIndicator.of(
            "arrets-48-h",
            "Arrêts réparés sous 48 heures",
            "info-courante",
            84,
            93.5,
            place(LIGNES_2_4, 10),
            place(QUAI_OUEST, 12),
            place(DEPOT_LITTORAL, 16),
            place(COTEAUX, 8)),
        DemoIndicator.of(
            "perturbations-10-min",
            "Perturbations annoncées en moins de 10 minutes",
            "info-perturbation",
            93,
            81,
            place(LIGNES_2_4, 4),
            place(QUAI_OUEST, 3),
            place(DEPOT_LITTORAL, 3),
            place(COTEAUX, 2)),
        DemoIndicator.of(
            "rampes",
            "Demandes de rampe satisfaites",
            "rampe",
            96,
            99.3,
            place(LIGNES_2_4, 40),
            place(QUAI_OUEST, 45),
            place(DEPOT_LITTORAL, 35),
            place(COTEAUX, 20)),
        DemoIndicator.of(
            "reclamations-5-j",
            "Réclamations répondues sous 5 jours ouvrés",
            "reclamations",
            92,
            86,
            place(RELATION_CLIENTS, 12)),
        DemoIndicator.of(
            "objets-48-h",
            "Objets perdus : réponse en 48 heures",
            "objets-trouves",
            87,
            95,
            place(RELATION_CLIENTS, 32)),
        DemoIndicator.of(
            "idees",
            "Idées qui ont reçu une réponse argumentée",
            "effort",
            70,
            92,
            place(RELATION_CLIENTS, 2)),
        DemoIndicator.of(
            "couloirs-24-h",
            "Couloirs de bus libérés sous 24 heures",
            "ponctualite",
            85,
            94,
            place(ROOT, 22)),
        DemoIndicator.of(
            "donnees-le-5",
            "Lignes dont la fréquentation est remise avant le 5",
            "frequence",
            88,
            97,
            place(ROOT, 24)));
  }

  private static Place place(String unitKey, int weekly) {
    return new Place(unitKey, weekly);
  }
}
