package fr.prevenance.demo;

import static fr.prevenance.demo.OndeaUnits.*;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The people whom the pages name; an address is first name, dot, last name. */
public final class OndeaPeople {

  private static final List<DemoEmployee> ALL =
      List.of(
          person("Claire", "Besson", "Directrice qualité", "DIRECTOR", ROOT),
          person("Hervé", "Castel", "Directeur du réseau", "DIRECTOR", ROOT),
          person("Nora", "Lemaire", "Administratrice des outils", "ADMINISTRATOR", ROOT),
          person("Lucie", "Faure", "Responsable réclamations", "UNIT_MANAGER", RELATION_CLIENTS),
          person("Lucie", "Marty", "Chargée d'information voyageurs", "EMPLOYEE", ROOT),
          person("Karim", "Benali", "Responsable Rive Nord", "UNIT_MANAGER", RIVE_NORD),
          person(
              "Anaïs", "Roche", "Responsable de l'agence Centre-Gare", "UNIT_MANAGER", CENTRE_GARE),
          person("Yann", "Le Goff", "Chef du dépôt Littoral", "UNIT_MANAGER", DEPOT_LITTORAL),
          person("Sonia", "Meyer", "Cheffe de projet numérique", "EMPLOYEE", ROOT),
          person("Inès", "Marchand", "Animatrice d'ateliers", "FACILITATOR", ROOT),
          person("Bruno", "Delattre", "Chef du dépôt Quai Ouest", "UNIT_MANAGER", QUAI_OUEST),
          person("Maëlle", "Guérin", "Responsable des Coteaux", "UNIT_MANAGER", COTEAUX),
          person(
              "Farid", "Oukaci", "Gérant de la boutique du Port", "UNIT_MANAGER", BOUTIQUE_DU_PORT),
          person(
              "Hélène",
              "Tissot",
              "Responsable de l'agence Rive Nord",
              "UNIT_MANAGER",
              AGENCE_RIVE_NORD),
          person("Pascal", "Revel", "Responsable Centre", "UNIT_MANAGER", CENTRE),
          person("Gwenaëlle", "Prigent", "Responsable Littoral", "UNIT_MANAGER", LITTORAL),
          person("Mathieu", "Sorel", "Coach d'exploitation", "COACH", ROOT),
          person("Odette", "Vasseur", "Évaluatrice du label", "ASSESSOR", ROOT),
          person("Thomas", "Quéré", "Conducteur, ligne 4", "EMPLOYEE", LIGNES_2_4),
          person("Djamila", "Saïdi", "Conductrice, ligne 7", "EMPLOYEE", COTEAUX),
          person("Julien", "Abadie", "Régulateur", "EMPLOYEE", QUAI_OUEST),
          person("Élodie", "Ferrand", "Conseillère au guichet", "EMPLOYEE", CENTRE_GARE),
          person("Rémi", "Cazal", "Conseiller au téléphone", "EMPLOYEE", RELATION_CLIENTS),
          person("Solène", "Arnoux", "Élue référente mobilité", "READER", ROOT));

  private OndeaPeople() {}

  public static List<DemoEmployee> all() {
    return ALL;
  }

  private static DemoEmployee person(
      String firstName, String lastName, String job, String role, String unitKey) {
    return new DemoEmployee(
        firstName, lastName, address(firstName, lastName), Typography.french(job), role, unitKey);
  }

  static String address(String firstName, String lastName) {
    String letters = Normalizer.normalize(firstName + "." + lastName, Normalizer.Form.NFD);
    return letters.replaceAll("[^A-Za-z.]", "").toLowerCase(Locale.ROOT) + "@ondea.example";
  }
}
