package fr.prevenance.demo;

import static fr.prevenance.demo.OndeaUnits.AGENCE_RIVE_NORD;
import static fr.prevenance.demo.OndeaUnits.BOUTIQUE_DU_PORT;
import static fr.prevenance.demo.OndeaUnits.CENTRE_GARE;
import static fr.prevenance.demo.OndeaUnits.RELATION_CLIENTS;

import fr.prevenance.demo.DemoPromise.Proved;
import fr.prevenance.demo.DemoPromise.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charters of the network: ten promises to customers, then those of the coast and of the
 * partner.
 */
final class OndeaPromises {

  static final String CHARTER = "reseau-ondea";
  static final String COAST = "littoral";
  static final String PARTNER = "metropole";
  static final String BEFORE = "avant";
  static final String DURING = "pendant";
  static final String AFTER = "apres";

  static final String CALLS = "Sonia Meyer";
  static final String COUNTERS = "Anaïs Roche";
  static final String LINES = "Karim Benali";
  static final String COMPLAINTS = "Lucie Faure";

  private OndeaPromises() {}

  /**
   * As they have been since the second version: six kept, two at risk, one broken, one with too
   * little data.
   */
  static List<DemoPromise> network() {
    return List.of(
        promise(
            "conseiller",
            BEFORE,
            "Un conseiller décroche en moins de 2 minutes.",
            "An adviser picks up within 2 minutes.",
            "Quand le bus ne vient pas, deux minutes au téléphone sont déjà longues.",
            "When the bus does not come, two minutes on the phone are long already.",
            proof("appels-2-min", 85, 3, 70.0, "accueil-agence"),
            CALLS,
            RELATION_CLIENTS),
        promise(
            "attente",
            BEFORE,
            "Votre attente en agence ne dépasse pas 8 minutes.",
            "You wait no longer than 8 minutes at our counters.",
            "Vous venez souvent entre deux trajets : votre temps compte.",
            "You often come between two trips: your time matters.",
            proof("attente-8-min", 85, 5, 65.0, "attente-agence"),
            COUNTERS,
            AGENCE_RIVE_NORD,
            CENTRE_GARE,
            BOUTIQUE_DU_PORT),
        promise(
            "arret",
            BEFORE,
            "Un arrêt abîmé est réparé sous 48 heures.",
            "A damaged stop is repaired within 48 hours.",
            "Un arrêt abîmé fait peur le soir et laisse sous la pluie.",
            "A damaged stop is frightening at night and leaves people in the rain.",
            proof("arrets-48-h", 90, 4, 60.0, "info-courante"),
            "Bruno Delattre"),
        promise(
            "perturbation",
            DURING,
            "En cas de perturbation, vous êtes prévenu en moins de 10 minutes.",
            "When service is disrupted, you are told within 10 minutes.",
            "Prévenu à temps, on change de chemin ; prévenu trop tard, on manque son rendez-vous.",
            "Told in time, you take another way; told too late, you miss your appointment.",
            proof("perturbations-10-min", 95, 5, 50.0, "info-perturbation"),
            LINES),
        promise(
            "conducteur",
            DURING,
            "Le conducteur vous salue et vous répond.",
            "The driver greets you and answers you.",
            "Un bonjour, et le trajet commence bien.",
            "One hello, and the trip starts well.",
            new Proved("survey.csat voyage.accueil", 80, 5, 40.0, "accueil-conducteur"),
            LINES),
        promise(
            "proprete",
            DURING,
            "Chaque matin, votre bus part propre.",
            "Every morning, your bus leaves clean.",
            "On s'assoit sans hésiter dans un bus propre.",
            "Nobody hesitates to sit down in a clean bus.",
            new Proved("survey.csat voyage.proprete", 70, 5, 30.0, "proprete-bord"),
            "Yann Le Goff"),
        promise(
            "rampe",
            DURING,
            "La rampe fonctionne, ou nous venons vous chercher.",
            "The ramp works, or we come and fetch you.",
            "Sans rampe, le trajet n'existe pas.",
            "Without a ramp, there is no trip.",
            proof("rampes", 98, 1, 90.0, "rampe"),
            "Yann Le Goff"),
        promise(
            "reclamation",
            AFTER,
            "Toute réclamation reçoit une réponse sous 5 jours ouvrés.",
            "Every complaint is answered within 5 working days.",
            "Qui prend la peine d'écrire mérite une réponse, et vite.",
            "Whoever takes the trouble to write deserves an answer, and soon.",
            proof("reclamations-5-j", 90, 5, 60.0, "reclamations"),
            COMPLAINTS,
            RELATION_CLIENTS),
        promise(
            "objet",
            AFTER,
            "Objet perdu : une réponse en 48 heures.",
            "Lost property: an answer within 48 hours.",
            "Deux jours sans ses clés ou son doudou, c'est long.",
            "Two days without your keys or your teddy bear are long.",
            proof("objets-48-h", 90, 5, 60.0, "objets-trouves"),
            COMPLAINTS,
            RELATION_CLIENTS),
        promise(
            "idee",
            AFTER,
            "Chaque idée reçoit une réponse argumentée.",
            "Every idea receives a reasoned answer.",
            "Une idée sans réponse est la dernière qu'on nous donne.",
            "An idea left without an answer is the last one we are given.",
            proof("idees", 90, 5, null, "effort"),
            "Inès Marchand",
            RELATION_CLIENTS));
  }

  static DemoPromise based(String parent, DemoPromise one) {
    return new DemoPromise(
        one.key(), one.axis(), one.said(), one.proved(), one.owner(), one.units(), parent);
  }

  static Proved proof(
      String indicator,
      double target,
      double tolerance,
      @Nullable Double unacceptable,
      String criterionKey) {
    return new Proved(
        "indicator.share " + indicator, target, tolerance, unacceptable, criterionKey);
  }

  static DemoPromise promise(
      String key,
      String axis,
      String sentence,
      String english,
      String why,
      String englishWhy,
      Proved proved,
      String owner,
      String... units) {
    Said said = new Said(sentence, english, why, englishWhy);
    return new DemoPromise(key, axis, said, proved, owner, List.of(units), null);
  }
}
