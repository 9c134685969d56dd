package fr.prevenance.demo;

/**
 * The twelve points of the satisfaction map, with the means they should show and the share of
 * customers concerned.
 */
enum OndeaItem {
  INFO("info", "Info perturbation", "info-perturbation", 5.2, 9.1, .93),
  RECLAMATIONS("reclamations", "Réclamations", "reclamations", 5.6, 8.2, .42),
  SECURITE("securite-soir", "Sécurité le soir", "securite-soir", 6.3, 8.6, .80),
  ATTENTE("attente-agence", "Attente en agence", "attente-agence", 5.9, 7.6, .66),
  PONCTUALITE("ponctualite", "Ponctualité", "ponctualite", 7.6, 9.3, .98),
  PROPRETE("proprete", "Propreté à bord", "proprete-bord", 7.9, 7.9, .97),
  ACCUEIL("accueil", "Accueil conducteur", "accueil-conducteur", 8.4, 8.3, .97),
  CORRESPONDANCE(
      "correspondance-train", "Correspondance train", "correspondance-train", 5.8, 6.2, .50),
  BOUTIQUE("boutique-en-ligne", "Boutique en ligne", "boutique-en-ligne", 5.4, 4.9, .45),
  CONFORT("confort", "Confort", "confort-bord", 6.4, 5.6, .96),
  TICKET("ticket-mobile", "Ticket mobile", "ticket-mobile", 8.1, 6.1, .62),
  WIFI("wifi", "Wi-Fi", "wifi", 7.2, 4.1, .48);

  private final String key;
  private final String label;
  private final String criterionKey;
  private final double satisfaction;
  private final double importance;
  private final double concerned;

  OndeaItem(
      String key,
      String label,
      String criterionKey,
      double satisfaction,
      double importance,
      double concerned) {
    this.key = key;
    this.label = label;
    this.criterionKey = criterionKey;
    this.satisfaction = satisfaction;
    this.importance = importance;
    this.concerned = concerned;
  }

  String key() {
    return key;
  }

  String importanceKey() {
    return key + "-importance";
  }

  String label() {
    return label;
  }

  String criterionKey() {
    return criterionKey;
  }

  double satisfaction() {
    return satisfaction;
  }

  double importance() {
    return importance;
  }

  double concerned() {
    return concerned;
  }
}
