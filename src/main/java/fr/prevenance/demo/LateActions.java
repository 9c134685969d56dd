package fr.prevenance.demo;

import static fr.prevenance.demo.DemoAction.Status.OPEN;

import java.time.LocalDate;
import java.util.List;

/** The four actions that are late; number 14 answers the most urgent point of the map. */
record LateActions(LocalDate today) {

  List<DemoAction> all() {
    return List.of(screens(), letters(), counter(), ramps());
  }

  private DemoAction screens() {
    return new ActionSketch(today, 14, "Afficher la cause et la durée aux 42 arrêts équipés")
        .born("MAP_POINT", "barometre.info", "info-perturbation", OndeaUnits.ROOT)
        .because(
            "Clients prévenus en plus de 10 min lors d'une perturbation",
            "Saisie double, pas d'alerte au régulateur le soir, écrans en veille, 3 arrêts sans réseau")
        .by("Karim Benali", "Lucie Marty", "Anaïs Roche", "Yann Le Goff")
        .decided(-58, -12, -33)
        .step(-50, 10, "Message type validé avec la régulation")
        .step(-33, 40, "17 écrans en service")
        .step(-8, 55, "Fournisseur en retard de livraison, 17 écrans attendus")
        .step(-1, 60, "25 arrêts sur 42, 6 photos d'arrêts équipés")
        .documents("Plan de pose des écrans", "Message type cause et durée")
        .document(-1, "Photos des 25 arrêts équipés")
        .told()
        .measured("survey.mean barometre.info", null, 6.5, -150, -59, 45, null)
        .as(OPEN);
  }

  private DemoAction letters() {
    return new ActionSketch(today, 17, "Modèle de réponse « indemnisation retard »")
        .born("SURVEY", "contact.resolu", "reclamations", OndeaUnits.RELATION_CLIENTS)
        .because("Réponses au-delà de 5 jours", "Modèles absents, relecture unique")
        .by("Lucie Faure", "Claire Besson")
        .decided(-47, -8)
        .step(-30, 50, "Trois modèles rédigés")
        .step(-4, 85, "Reste la relecture juridique du troisième")
        .documents("Modèles de réponse", "Grille d'indemnisation")
        .looked("50 dossiers tirés au sort, délai de réponse", "Claire Besson", 13)
        .as(OPEN);
  }

  private DemoAction counter() {
    return new ActionSketch(today, 21, "Renfort guichet Centre-Gare, lundi 8 h à 9 h 30")
        .born(
            "COMMENT",
            "Le guichet du lundi matin, c'est vingt minutes debout.",
            "attente-agence",
            OndeaUnits.CENTRE_GARE)
        .because("Attente au guichet de plus de 8 min", "Planning calé sur une semaine de 2023")
        .by("Anaïs Roche", "Karim Benali", "Lucie Marty")
        .decided(-40, -5)
        .step(-12, 20, "Un volontaire trouvé, il en faut deux")
        .documents("Comptage des arrivées, six lundis")
        .measured(
            "survey.mean contact.satisfaction", OndeaUnits.CENTRE_GARE, 4, -130, -41, 60, null)
        .as(OPEN);
  }

  private DemoAction ramps() {
    return new ActionSketch(today, 22, "Contrôle quotidien des rampes, photo à l'appui")
        .born("AUDIT", "Visite mystère, ligne 12", "rampe", OndeaUnits.DEPOT_LITTORAL)
        .because("Rampe bloquée deux fois, ligne 12", "Contrôle non tracé au dépôt")
        .by("Yann Le Goff", "Anaïs Roche")
        .decided(-31, -3)
        .step(-15, 25, "Registre affiché à la prise de service")
        .step(-6, 40, "Deux équipes sur cinq photographient")
        .documents(
            "Registre des rampes", "Fiche de contrôle", "Rapport de visite", "Photos de la semaine")
        .told()
        .looked("Registre du dépôt relevé sur quatre semaines", "Mathieu Sorel", 29)
        .as(OPEN);
  }
}
