package fr.prevenance.demo;

import static fr.prevenance.demo.OndeaPromises.AFTER;
import static fr.prevenance.demo.OndeaPromises.BEFORE;
import static fr.prevenance.demo.OndeaPromises.CALLS;
import static fr.prevenance.demo.OndeaPromises.COMPLAINTS;
import static fr.prevenance.demo.OndeaPromises.COUNTERS;
import static fr.prevenance.demo.OndeaPromises.DURING;
import static fr.prevenance.demo.OndeaPromises.LINES;
import static fr.prevenance.demo.OndeaPromises.based;
import static fr.prevenance.demo.OndeaPromises.proof;
import static fr.prevenance.demo.OndeaUnits.AGENCE_RIVE_NORD;
import static fr.prevenance.demo.OndeaUnits.BOUTIQUE_DU_PORT;
import static fr.prevenance.demo.OndeaUnits.CENTRE_GARE;
import static fr.prevenance.demo.OndeaUnits.RELATION_CLIENTS;

import fr.prevenance.demo.DemoPromise.Proved;
import fr.prevenance.demo.DemoPromise.Said;
import java.util.List;

/** The promises of other texts: the network's first version, the coast, the partner. */
final class OtherPromises {

  private OtherPromises() {}

  /** As they were a year before: fewer, slower, and one that was given up. */
  static List<DemoPromise> firstVersion() {
    return List.of(
        promise(
            "conseiller",
            BEFORE,
            "Un conseiller décroche en moins de 3 minutes.",
            "Votre temps compte.",
            proof("appels-2-min", 75, 5, null, "accueil-agence"),
            CALLS,
            RELATION_CLIENTS),
        promise(
            "attente",
            BEFORE,
            "Votre attente en agence ne dépasse pas 8 minutes.",
            "Votre temps compte.",
            proof("attente-8-min", 80, 5, null, "attente-agence"),
            COUNTERS,
            AGENCE_RIVE_NORD,
            CENTRE_GARE,
            BOUTIQUE_DU_PORT),
        promise(
            "agent-gare",
            BEFORE,
            "Un agent vous accueille à la gare de 7 heures à 9 heures.",
            "Les correspondances du matin sont serrées.",
            proof("attente-8-min", 75, 5, null, "accueil-agence"),
            COUNTERS,
            CENTRE_GARE),
        promise(
            "perturbation",
            DURING,
            "En cas de perturbation, vous êtes prévenu en moins de 15 minutes.",
            "Prévenu à temps, on change de chemin.",
            proof("perturbations-10-min", 90, 5, null, "info-perturbation"),
            LINES),
        promise(
            "rampe",
            DURING,
            "La rampe fonctionne, ou nous venons vous chercher.",
            "Sans rampe, le trajet n'existe pas.",
            proof("rampes", 95, 2, null, "rampe"),
            "Yann Le Goff"),
        promise(
            "reclamation",
            AFTER,
            "Toute réclamation reçoit une réponse sous 10 jours ouvrés.",
            "Qui écrit mérite une réponse.",
            proof("reclamations-5-j", 85, 5, null, "reclamations"),
            COMPLAINTS,
            RELATION_CLIENTS));
  }

  static List<DemoPromise> coast() {
    return List.of(
        based(
            "arret",
            promise(
                "arret-littoral",
                "",
                "Un arrêt abîmé est réparé sous 48 heures, même en saison.",
                "L'été double le nombre de voyageurs aux arrêts de plage.",
                proof("arrets-48-h", 92, 4, 60.0, "info-courante"),
                "Yann Le Goff")),
        based(
            "rampe",
            promise(
                "rampe-littoral",
                "",
                "La rampe fonctionne, ou nous venons vous chercher en 20 minutes.",
                "Sur la côte, le bus suivant est loin.",
                proof("rampes", 98.5, 1, 90.0, "rampe"),
                "Yann Le Goff")));
  }

  static List<DemoPromise> partner() {
    return List.of(
        promise(
            "couloirs",
            "",
            "La Métropole libère un couloir de bus occupé sous 24 heures.",
            "Un couloir bloqué, et toute la ligne attend.",
            proof("couloirs-24-h", 90, 5, null, "ponctualite"),
            "Hervé Castel"),
        promise(
            "donnees",
            "",
            "Ondéa remet la fréquentation de chaque ligne avant le 5 du mois.",
            "La Métropole décide des fréquences sur ces chiffres.",
            proof("donnees-le-5", 95, 5, null, "frequence"),
            "Hervé Castel"));
  }

  /** Said in French alone. */
  private static DemoPromise promise(
      String key,
      String axis,
      String sentence,
      String why,
      Proved proved,
      String owner,
      String... units) {
    Said said = new Said(sentence, null, why, null);
    return new DemoPromise(key, axis, said, proved, owner, List.of(units), null);
  }
}
