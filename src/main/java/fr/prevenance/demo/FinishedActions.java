package fr.prevenance.demo;

import static fr.prevenance.demo.DemoAction.Status.REOPENED;
import static fr.prevenance.demo.DemoAction.Status.VERIFIED;
import static fr.prevenance.demo.DemoVerification.Verdict.CONFORM;
import static fr.prevenance.demo.DemoVerification.Verdict.NOT_CONCLUSIVE;
import static fr.prevenance.demo.DemoVerification.Verdict.NOT_CONFORM;

import java.time.LocalDate;
import java.util.List;

/**
 * The actions whose day of verification has come: some worked, one did not, of some nothing can be
 * said.
 */
record FinishedActions(LocalDate today) {

  List<DemoAction> all() {
    return List.of(
        screensOfLines2And4(),
        callBack(),
        photoGrid(),
        harbour(),
        welcome(),
        lostProperty(),
        stops());
  }

  private DemoAction screensOfLines2And4() {
    return action(6, "Dire la cause et la durée, lignes 2 et 4")
        .born(
            "COMMENT",
            "Deux bus annoncés, aucun n'est passé.",
            "info-perturbation",
            OndeaUnits.LIGNES_2_4)
        .because(
            "Bus annoncés jamais passés, durée inconnue",
            "Bus retirés du service non retirés de l'affichage")
        .by("Karim Benali", "Lucie Marty", "Thomas Quéré")
        .decided(-148, -118, -126)
        .step(-140, 30, "Retrait automatique des bus supprimés")
        .step(-126, 80, "Messages dictés par le régulateur")
        .step(-120, 100, "En service sur les deux lignes")
        .effect(-120)
        .documents("Procédure du régulateur", "Liste des messages")
        .told()
        .measured(
            "survey.mean barometre.info", OndeaUnits.LIGNES_2_4, 4.5, -240, -149, -45, CONFORM)
        .as(VERIFIED);
  }

  private DemoAction callBack() {
    return action(4, "Rappel proposé après 2 minutes d'attente au téléphone")
        .born("SURVEY", "contact.effort", "effort", OndeaUnits.RELATION_CLIENTS)
        .because(
            "Un appel sur cinq abandonné", "Pic de 9 h à 11 h, aucune autre issue que d'attendre")
        .by("Lucie Faure", "Rémi Cazal")
        .decided(-228, -202)
        .step(-210, 60, "Essai sur une équipe")
        .step(-201, 100, "Ouvert à tous les appels")
        .effect(-200)
        .documents("Réglage du standard")
        .told()
        .measured(
            "survey.mean contact.effort",
            OndeaUnits.RELATION_CLIENTS,
            4.5,
            -330,
            -229,
            -110,
            CONFORM)
        .as(VERIFIED);
  }

  private DemoAction photoGrid() {
    return action(9, "Grille photo propreté commune aux dépôts")
        .born("AUDIT", "Audit interne propreté", "proprete-bord", OndeaUnits.ROOT)
        .because("Propreté : relevés non homogènes", "Grille interprétée selon l'équipe")
        .by("Anaïs Roche", "Yann Le Goff")
        .decided(-139, 25, -131)
        .step(-135, 60, "Grille imprimée")
        .step(-131, 100, "Quatre dépôts formés")
        .effect(-130)
        .documents("Grille photo", "Relevés avant", "Relevés après", "Support de formation")
        .measured("survey.mean barometre.proprete", null, 8.4, -230, -140, -50, NOT_CONFORM)
        .as(REOPENED);
  }

  private DemoAction harbour() {
    return action(8, "Borne de recharge à la boutique du Port")
        .born("FIELD_REPORT", "Demande des vendeurs", "attente-agence", OndeaUnits.BOUTIQUE_DU_PORT)
        .because("File le samedi midi pour de simples recharges", "Un seul poste de vente")
        .by("Farid Oukaci", "Gwenaëlle Prigent")
        .decided(-98, -72)
        .step(-74, 100, "Borne posée")
        .effect(-72)
        .documents("Bon de livraison")
        .measured(
            "survey.mean barometre.attente-agence",
            OndeaUnits.BOUTIQUE_DU_PORT,
            7.5,
            -160,
            -99,
            -20,
            NOT_CONCLUSIVE)
        .as(VERIFIED);
  }

  private DemoAction welcome() {
    return action(7, "Matinée « bonjour » avec les conducteurs des Coteaux")
        .born("MANUAL", null, "accueil-conducteur", OndeaUnits.COTEAUX)
        .because("Accueil déjà bon, inégal le soir", "Relève rapide, consignes oubliées")
        .by("Maëlle Guérin", "Djamila Saïdi")
        .decided(-120, -96)
        .step(-95, 100, "Trois matinées, 38 conducteurs")
        .effect(-95)
        .documents("Feuilles de présence")
        .measured("survey.mean barometre.accueil", OndeaUnits.COTEAUX, 9.05, -210, -121, -30, null)
        .as(VERIFIED);
  }

  private DemoAction lostProperty() {
    return action(11, "Registre partagé des objets trouvés, réponse type")
        .born(
            "INTERNAL_CONTROL",
            "Réclamations du trimestre",
            "objets-trouves",
            OndeaUnits.RELATION_CLIENTS)
        .because("Objets trouvés sans réponse", "Registre papier par dépôt")
        .by("Lucie Faure", "Sonia Meyer")
        .decided(-66, -25)
        .step(-26, 100, "Registre ouvert aux quatre dépôts")
        .effect(-25)
        .documents(
            "Registre",
            "Réponse type",
            "Mode d'emploi",
            "Affiche aux dépôts",
            "Bilan du premier mois")
        .told()
        .looked("Délai de réponse relevé au registre, cible 90 % sous 48 h", "Claire Besson", -1)
        .found(CONFORM, "Extrait du registre, 118 objets", "94 % sous 48 h")
        .as(VERIFIED);
  }

  private DemoAction stops() {
    return action(3, "Tournée hebdomadaire des abris abîmés")
        .born("FIELD_REPORT", "Fiches des conducteurs", "info-courante", OndeaUnits.CENTRE)
        .because("Vitres cassées plus de dix jours", "Signalements par papier, pas de suivi")
        .by("Pascal Revel", "Bruno Delattre")
        .decided(-300, -262)
        .step(-262, 100, "Tournée du mardi en place")
        .effect(-260)
        .documents("Feuille de tournée")
        .told()
        .looked("Réparation sous 48 h sur 40 abris tirés au sort", "Mathieu Sorel", -200)
        .found(CONFORM, "Relevé des 40 abris", "37 réparés à temps")
        .as(VERIFIED);
  }

  private ActionSketch action(int number, String title) {
    return new ActionSketch(today, number, title);
  }
}
