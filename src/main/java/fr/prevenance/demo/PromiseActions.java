package fr.prevenance.demo;

import static fr.prevenance.demo.DemoAction.Status.OPEN;

import java.time.LocalDate;
import java.util.List;

/**
 * What is being done about the promises that are not kept; customers read it on the charter's page.
 */
record PromiseActions(LocalDate today) {

  List<DemoAction> all() {
    return List.of(
        action(
                30,
                "25 arrêts sur 42 affichent déjà la cause et la durée ; les 17 derniers le feront")
            .born("COMMITMENT", "perturbation", "info-perturbation", OndeaUnits.ROOT)
            .because(
                "Promesse rompue : 81 % pour une cible de 95 %",
                "Double saisie à la régulation, écrans en veille le soir")
            .by("Karim Benali", "Julien Abadie")
            .decided(-25, 12)
            .step(-6, 60, "25 arrêts équipés")
            .told()
            .looked("Relevé des annonces sur quatre semaines", "Claire Besson", 60)
            .as(OPEN),
        action(31, "Un second guichet ouvre à 7 h 30 à la gare, le lundi et le mercredi")
            .born("COMMITMENT", "attente", "attente-agence", OndeaUnits.CENTRE_GARE)
            .because(
                "Promesse à risque : 82 % pour une cible de 85 %",
                "Un seul guichet à l'heure du train")
            .by("Anaïs Roche", "Élodie Ferrand")
            .decided(-18, 20)
            .step(-4, 40, "Planning accepté par l'équipe")
            .told()
            .looked("Comptage des arrivées, six lundis", "Claire Besson", 80)
            .as(OPEN),
        action(32, "Une deuxième personne répond aux réclamations")
            .born("COMMITMENT", "reclamation", "reclamations", OndeaUnits.RELATION_CLIENTS)
            .because(
                "Promesse à risque : 86 % pour une cible de 90 %",
                "Une seule personne formée à l'indemnisation")
            .by("Lucie Faure", "Rémi Cazal")
            .decided(-14, 30)
            .step(-3, 50, "Formation terminée")
            .told()
            .looked("50 dossiers tirés au sort, délai de réponse", "Claire Besson", 75)
            .as(OPEN));
  }

  private ActionSketch action(int number, String title) {
    return new ActionSketch(today, number, title);
  }
}
