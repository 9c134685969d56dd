package fr.prevenance.demo;

import static fr.prevenance.demo.DemoAction.Status.CANCELLED;
import static fr.prevenance.demo.DemoAction.Status.DRAFT;
import static fr.prevenance.demo.DemoAction.Status.TO_VERIFY;

import java.time.LocalDate;
import java.util.List;

/**
 * The actions that are done and wait for their day, those given up, and those nobody has decided
 * yet.
 */
record OtherActions(LocalDate today) {

  List<DemoAction> all() {
    return List.of(
        action(10, "Second guichet le mercredi, Centre-Gare")
            .born("SURVEY", "contact.satisfaction", "attente-agence", OndeaUnits.CENTRE_GARE)
            .because("Attente doublée le mercredi", "Sorties scolaires ignorées au planning")
            .by("Anaïs Roche", "Élodie Ferrand")
            .decided(-80, -36)
            .step(-37, 100, "Ouvert de 8 h 30 à 12 h")
            .effect(-36)
            .documents("Planning du guichet")
            .told()
            .measured(
                "survey.mean contact.satisfaction",
                OndeaUnits.CENTRE_GARE,
                3.9,
                -170,
                -81,
                18,
                null)
            .as(TO_VERIFY),
        action(12, "Plan de déviation en gros caractères, quai Ouest")
            .born(
                "COMMENT",
                "Le plan de déviation est illisible.",
                "info-perturbation",
                OndeaUnits.QUAI_OUEST)
            .because("Arrêts provisoires introuvables", "Plan conçu pour l'écran, affiché en A4")
            .by("Lucie Marty", "Bruno Delattre")
            .decided(-76, -64)
            .step(-65, 100, "14 arrêts réaffichés en A2")
            .effect(-64)
            .documents("Plan A2", "Photos avant et après")
            .measured("survey.mean barometre.info", OndeaUnits.QUAI_OUEST, 5.6, -170, -77, 9, null)
            .as(TO_VERIFY),
        action(15, "Ticket mobile sans création de compte")
            .born("MAP_POINT", "barometre.ticket-mobile", "ticket-mobile", OndeaUnits.ROOT)
            .because("Occasionnels perdus à l'inscription", "Compte exigé dès le premier achat")
            .by("Sonia Meyer", "Lucie Faure")
            .decided(-72, -30)
            .step(-31, 100, "En ligne sur les deux magasins d'applications")
            .effect(-30)
            .documents("Note de version")
            .measured("survey.mean barometre.ticket-mobile", null, 8.4, -165, -73, 5, null)
            .as(TO_VERIFY),
        action(5, "Hôtesses d'accueil aux arrêts le samedi")
            .born("MANUAL", null, "accueil-agence", OndeaUnits.CENTRE)
            .because("Visiteurs perdus le samedi", "Peu d'information hors appli")
            .by("Pascal Revel")
            .decided(-190, -120)
            .step(-160, 10, "Abandonnée : coût sans rapport avec les 40 visiteurs comptés")
            .looked("Comptage des demandes aux arrêts", "Inès Marchand", -60)
            .as(CANCELLED),
        action(13, "Parfum d'ambiance dans les bus")
            .born(
                "FIELD_REPORT", "Idée d'un fournisseur", "confort-bord", OndeaUnits.DEPOT_LITTORAL)
            .because("Odeurs signalées l'été", "Ventilation coupée aux terminus")
            .by("Yann Le Goff")
            .decided(-95, -40)
            .step(-70, 5, "Abandonnée : allergies, la ventilation suffit")
            .measured(
                "survey.mean barometre.confort", OndeaUnits.DEPOT_LITTORAL, 7, -190, -96, -10, null)
            .as(CANCELLED),
        action(16, "Former les relèves du soir à la saisie des alertes")
            .born(
                "INTERNAL_CONTROL",
                "Revue des perturbations",
                "info-perturbation",
                OndeaUnits.QUAI_OUEST)
            .because("Un seul régulateur sait saisir après 20 h", "Relève non formée")
            .by("Julien Abadie", "Mathieu Sorel")
            .decided(-27, 18)
            .step(-6, 35, "Deux relèves formées sur cinq")
            .documents("Support de formation")
            .looked("Saisie observée sur cinq soirées", "Lucie Marty", 40)
            .as(DemoAction.Status.OPEN),
        action(28, "Bus supplémentaire à 7 h 20 sur la ligne 8")
            .born(
                "COMMENT",
                "Le bus est trop petit pour tous les lycéens.",
                "confort-bord",
                OndeaUnits.COTEAUX)
            .because("Lycéens laissés au trottoir", "Effectifs du lycée en hausse")
            .by("Maëlle Guérin")
            .as(DRAFT),
        action(29, "Abri et banc à l'arrêt Hôtel-Dieu")
            .born("MAP_POINT", "barometre.confort", "confort-bord", OndeaUnits.LIGNES_2_4)
            .because("Attente debout des patients", "Trottoir étroit, accord de la ville à obtenir")
            .as(DRAFT));
  }

  private ActionSketch action(int number, String title) {
    return new ActionSketch(today, number, title);
  }
}
