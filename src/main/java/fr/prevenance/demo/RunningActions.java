package fr.prevenance.demo;

import static fr.prevenance.demo.DemoAction.Status.OPEN;

import java.time.LocalDate;
import java.util.List;

/** The actions under way and on time. */
record RunningActions(LocalDate today) {

  List<DemoAction> all() {
    return List.of(
        action(18, "Consigne de chauffage par tranche horaire")
            .born("FIELD_REPORT", "Idée d'un conducteur", "confort-bord", OndeaUnits.DEPOT_LITTORAL)
            .because("Chauffage trop fort avant 7 h", "Consigne unique tout l'hiver")
            .by("Yann Le Goff", "Anaïs Roche", "Lucie Marty")
            .decided(-36, 14)
            .step(-9, 75, "Consigne affichée dans 31 bus sur 41")
            .documents("Consigne d'hiver")
            .measured(
                "survey.mean barometre.confort",
                OndeaUnits.DEPOT_LITTORAL,
                7.2,
                -130,
                -37,
                75,
                null)
            .as(OPEN),
        action(19, "Bouton « J'étais en retard » dans l'appli")
            .born("MANUAL", "Atelier clients", "reclamations", OndeaUnits.ROOT)
            .because("Attestation de retard introuvable", "Cinq clics, libellé interne")
            .by("Sonia Meyer", "Lucie Faure", "Karim Benali")
            .decided(-29, 10, -2)
            .step(-14, 30, "Maquette essayée par 5 clients")
            .step(-2, 55, "En recette")
            .documents("Maquette", "Compte rendu d'atelier")
            .looked(
                "Test avec 8 clients, attestation trouvée en moins d'une minute",
                "Inès Marchand",
                24)
            .as(OPEN),
        action(20, "Éclairage des 9 arrêts signalés, lignes 1, 3 et 5")
            .born("MAP_POINT", "barometre.securite-soir", "securite-soir", OndeaUnits.QUAI_OUEST)
            .because(
                "Arrêts dans le noir après 20 h",
                "Compteurs partagés avec la ville, pas de contrat d'entretien")
            .by("Bruno Delattre", "Pascal Revel")
            .decided(-44, 35)
            .step(-20, 35, "Trois arrêts repris par la ville")
            .documents("Convention avec la ville", "Carte des arrêts")
            .told()
            .measured(
                "survey.mean barometre.securite-soir",
                OndeaUnits.QUAI_OUEST,
                6.2,
                -150,
                -45,
                95,
                null)
            .as(OPEN),
        action(23, "Parcours d'achat en trois écrans")
            .born("MAP_POINT", "barometre.boutique-en-ligne", "boutique-en-ligne", OndeaUnits.ROOT)
            .because("Paniers abandonnés au paiement", "Compte obligatoire, session trop courte")
            .by("Sonia Meyer")
            .decided(-25, 40)
            .step(-10, 30, "Achat sans compte en préproduction")
            .documents("Mesure d'audience")
            .measured("survey.mean barometre.boutique-en-ligne", null, 6.2, -120, -26, 110, null)
            .as(OPEN),
        action(24, "Caler la ligne 8 sur le train de 7 h 12")
            .born(
                "COMMENT",
                "Caler les horaires sur ceux du train.",
                "correspondance-train",
                OndeaUnits.COTEAUX)
            .because(
                "Correspondance manquée trois matins sur cinq",
                "Horaires du train changés en décembre, pas les nôtres")
            .by("Maëlle Guérin", "Julien Abadie")
            .decided(-22, 21)
            .step(-7, 45, "Grille horaire à l'essai")
            .documents("Grille ligne 8")
            .measured(
                "survey.mean barometre.correspondance-train",
                OndeaUnits.COTEAUX,
                5.8,
                -180,
                -23,
                120,
                null)
            .as(OPEN),
        action(25, "Médiateurs le soir sur les lignes 2 et 4")
            .born("MAP_POINT", "barometre.securite-soir", "securite-soir", OndeaUnits.LIGNES_2_4)
            .because("Incivilités après 21 h", "Aucune présence entre deux terminus")
            .by("Karim Benali", "Thomas Quéré")
            .decided(-18, 50)
            .step(-5, 15, "Deux postes ouverts")
            .told()
            .measured(
                "survey.mean barometre.securite-soir",
                OndeaUnits.LIGNES_2_4,
                7,
                -140,
                -19,
                140,
                null)
            .as(OPEN),
        action(26, "Premier accueil debout dans la file, début de mois")
            .born("SURVEY", "contact.satisfaction", "attente-agence", OndeaUnits.AGENCE_RIVE_NORD)
            .because("File jusqu'à la porte du 1ᵉʳ au 5", "Recharges et dossiers mêlés")
            .by("Hélène Tissot", "Élodie Ferrand")
            .decided(-15, 30)
            .step(-3, 50, "Essai concluant le 2")
            .documents("Fiche premier accueil")
            .measured(
                "survey.mean contact.satisfaction",
                OndeaUnits.AGENCE_RIVE_NORD,
                4.3,
                -110,
                -16,
                90,
                null)
            .as(OPEN),
        action(27, "Ne plus souffler la note : rappel aux points de vente")
            .born(
                "INTERNAL_CONTROL",
                "Séries de 10 aux mêmes mots",
                "accueil-agence",
                OndeaUnits.BOUTIQUE_DU_PORT)
            .because(
                "Des clients disent qu'on leur demande de mettre 10",
                "Prime liée à la note, tablette tendue par le vendeur")
            .by("Gwenaëlle Prigent", "Farid Oukaci")
            .decided(-9, 20)
            .step(-4, 25, "Tablette posée côté client")
            .documents("Relevé des séries")
            .looked("Plus aucune série de 10 en quatre semaines", "Claire Besson", 48)
            .as(OPEN));
  }

  private ActionSketch action(int number, String title) {
    return new ActionSketch(today, number, title);
  }
}
