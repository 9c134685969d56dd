package fr.prevenance.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The eight criteria of EN 13816 and, below them, the items that Ondéa asks about; parents first.
 */
public final class OndeaCriteria {

  private static final List<DemoCriterion> ALL =
      List.of(
          item("offre", "Offre de service", null),
          item("accessibilite", "Accessibilité", null),
          item("information", "Information", null),
          item("duree", "Durée", null),
          item("attention", "Attention portée au client", null),
          item("confort", "Confort", null),
          item("securite", "Sécurité", null),
          item("environnement", "Impact environnemental", null),
          item("correspondance-train", "Correspondance train", "offre"),
          item("frequence", "Fréquence de passage", "offre"),
          item("rampe", "Rampe et accès en fauteuil", "accessibilite"),
          item("ticket-mobile", "Ticket mobile", "accessibilite"),
          item("boutique-en-ligne", "Boutique en ligne", "accessibilite"),
          item("tarif", "Prix et tarifs", "accessibilite"),
          item("info-perturbation", "Information en cas de perturbation", "information"),
          item("info-courante", "Information aux arrêts et dans l'appli", "information"),
          item("ponctualite", "Ponctualité", "duree"),
          item("attente-agence", "Attente en agence", "duree"),
          item("accueil-conducteur", "Accueil du conducteur", "attention"),
          item("accueil-agence", "Accueil en agence et au téléphone", "attention"),
          item("reclamations", "Traitement des réclamations", "attention"),
          item("effort", "Facilité des démarches", "attention"),
          item("objets-trouves", "Objets trouvés", "attention"),
          item("proprete-bord", "Propreté à bord", "confort"),
          item("confort-bord", "Confort à bord", "confort"),
          item("wifi", "Wi-Fi à bord", "confort"),
          item("securite-soir", "Sécurité le soir", "securite"),
          item("conduite", "Conduite souple", "securite"));

  private OndeaCriteria() {}

  public static List<DemoCriterion> all() {
    return ALL;
  }

  private static DemoCriterion item(String key, String name, @Nullable String parentKey) {
    return new DemoCriterion(key, Typography.french(name), parentKey);
  }
}
