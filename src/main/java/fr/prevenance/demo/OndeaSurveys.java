package fr.prevenance.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What Ondéa asks: on board and at the stops, by e-mail with the map in mind, and after each
 * contact.
 */
public final class OndeaSurveys {

  public static final String VOYAGE = "voyage";
  public static final String BAROMETRE = "barometre";
  public static final String CONTACT = "contact";

  static final List<String> THEMES =
      List.of("information", "ponctualite", "accueil", "proprete", "confort", "prix", "securite");
  private static final List<DemoChoice> PROFILES =
      choices("abonnes", "Abonnés", "occasionnels", "Occasionnels", "scolaires", "Scolaires");

  private OndeaSurveys() {}

  public static List<DemoSurvey> all() {
    return List.of(voyage(), barometre(), contact());
  }

  public static DemoSurvey voyage() {
    DemoScale stars = new DemoScale(1, 5, List.of("Pas satisfait", "Très satisfait"));
    List<DemoQuestion> questions =
        List.of(
            DemoQuestion.of(1, "nps", "NPS", "Recommanderiez-vous Ondéa à un proche ?")
                .help("Répondez comme vous le pensez : c'est anonyme.")
                .mandatory(),
            DemoQuestion.of(2, "themes", "MULTIPLE_CHOICE", "Sujets concernés").among(themes()),
            DemoQuestion.of(2, "pourquoi", "LONG_TEXT", "Qu'est-ce qui explique votre note ?")
                .help("Un mot suffit."),
            rating(
                3, "info", "Être prévenu quand le bus a un problème", "info-perturbation", stars),
            rating(3, "ponctualite", "La ponctualité de votre ligne", "ponctualite", stars),
            rating(3, "accueil", "L'accueil du conducteur", "accueil-conducteur", stars),
            rating(3, "proprete", "La propreté à bord", "proprete-bord", stars),
            DemoQuestion.of(4, "ligne", "CHOICE", "Quelle ligne avez-vous prise ?").among(lines()),
            DemoQuestion.of(4, "profil", "CHOICE", "Comment voyagez-vous ?").among(PROFILES));
    return new DemoSurvey(
        VOYAGE, "Votre avis sur votre trajet", questions, List.of("ligne", "profil"));
  }

  public static DemoSurvey barometre() {
    DemoScale satisfied = new DemoScale(0, 10, List.of("Pas satisfait", "Très satisfait"));
    DemoScale matters = new DemoScale(0, 10, List.of("Secondaire", "Essentiel"));
    List<DemoQuestion> questions = new ArrayList<>();
    for (OndeaItem item : OndeaItem.values()) {
      int page = 1 + item.ordinal() / 4;
      questions.add(rating(page, item.key(), item.label(), item.criterionKey(), satisfied));
      questions.add(
          rating(
                  page,
                  item.importanceKey(),
                  item.label() + ", importance",
                  item.criterionKey(),
                  matters)
              .importanceOf(item.key()));
    }
    questions.add(DemoQuestion.of(4, "profil", "CHOICE", "Comment voyagez-vous ?").among(PROFILES));
    questions.add(DemoQuestion.of(4, "idee", "LONG_TEXT", "Une idée pour améliorer le réseau ?"));
    return new DemoSurvey(
        BAROMETRE, "Baromètre de satisfaction", List.copyOf(questions), List.of("profil"));
  }

  public static DemoSurvey contact() {
    DemoScale effort = new DemoScale(1, 7, List.of("Pas du tout d'accord", "Tout à fait d'accord"));
    DemoScale stars = new DemoScale(1, 5, List.of("Pas satisfait", "Très satisfait"));
    List<DemoQuestion> questions =
        List.of(
            rating(1, "effort", "Ondéa m'a facilité la démarche.", "effort", effort).mandatory(),
            rating(
                1, "satisfaction", "Êtes-vous satisfait de cet échange ?", "accueil-agence", stars),
            DemoQuestion.of(2, "resolu", "YES_NO", "Votre demande est-elle réglée ?"),
            DemoQuestion.of(2, "motif", "CHOICE", "De quoi s'agissait-il ?").among(reasons()),
            DemoQuestion.of(3, "commentaire", "LONG_TEXT", "Que voulez-vous ajouter ?"));
    return new DemoSurvey(CONTACT, "Après votre échange avec nous", questions, List.of("motif"));
  }

  private static DemoQuestion rating(
      int page, String key, String label, String criterionKey, DemoScale scale) {
    return DemoQuestion.of(page, key, "RATING", label).about(criterionKey).on(scale);
  }

  private static List<DemoChoice> themes() {
    return choices(
        "information",
        "Information",
        "ponctualite",
        "Ponctualité",
        "accueil",
        "Accueil",
        "proprete",
        "Propreté",
        "confort",
        "Confort",
        "prix",
        "Prix",
        "securite",
        "Sécurité");
  }

  private static List<DemoChoice> lines() {
    return Arrays.stream(OndeaLine.values())
        .map(line -> new DemoChoice(line.key(), "Ligne " + line.key()))
        .toList();
  }

  private static List<DemoChoice> reasons() {
    return choices(
        "abonnement",
        "Abonnement ou carte",
        "ticket",
        "Ticket, appli ou boutique en ligne",
        "information",
        "Renseignement",
        "reclamation",
        "Réclamation",
        "objet-perdu",
        "Objet perdu");
  }

  private static List<DemoChoice> choices(String... keysAndLabels) {
    List<DemoChoice> choices = new ArrayList<>();
    for (int i = 0; i < keysAndLabels.length; i += 2) {
      choices.add(new DemoChoice(keysAndLabels[i], keysAndLabels[i + 1]));
    }
    return List.copyOf(choices);
  }
}
