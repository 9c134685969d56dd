package fr.prevenance.survey.web.publicpage;

import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.QuestionDraft.ChoiceDraft;
import fr.prevenance.survey.QuestionDraft.ScaleDraft;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.SurveyDraft;
import java.util.ArrayList;
import java.util.List;

/** Surveys to be answered in tests. */
final class Questionnaires {

  private static final ScaleDraft SATISFACTION =
      new ScaleDraft(1, 5, 1, List.of("Pas satisfait", "Très satisfait"), "UP");
  private static final ScaleDraft IMPORTANCE =
      new ScaleDraft(0, 2, 1, List.of("Secondaire", "Important", "Essentiel"), "UP");

  private Questionnaires() {}

  /** The four screens of the mock-up. */
  static SurveyDraft line4() {
    List<QuestionDraft> questions = new ArrayList<>();
    questions.add(
        helped(
            QuestionDraft.of("nps", QuestionType.NPS, "Recommanderiez-vous Ondéa à un proche ?")
                .asRequired(),
            "Vous avez pris la ligne 4 hier matin, à Hôtel-Dieu. Répondez comme vous le pensez : c’est anonyme, sauf si vous demandez à être rappelé."));
    questions.add(
        helped(
            QuestionDraft.of(
                    "theme", QuestionType.MULTIPLE_CHOICE, "Qu’est-ce qui explique votre {nps} ?")
                .among(
                    choice("info", "Information"),
                    choice("time", "Ponctualité"),
                    choice("welcome", "Accueil"),
                    choice("clean", "Propreté"),
                    choice("comfort", "Confort"),
                    choice("price", "Prix"),
                    choice("safety", "Sécurité"))
                .onPage(2),
            "Un mot suffit. Vous pouvez aussi dicter avec le micro de votre clavier."));
    questions.add(QuestionDraft.of("why", QuestionType.LONG_TEXT, "Votre commentaire").onPage(2));
    int n = 0;
    for (String subject :
        List.of(
            "Être prévenu quand le bus a un problème",
            "La ponctualité de la ligne 4",
            "L’accueil du conducteur",
            "La propreté à bord",
            "La facilité d’achat du ticket")) {
      n++;
      questions.add(
          QuestionDraft.of("s" + n, QuestionType.RATING, "Satisfaction : " + subject)
              .on(SATISFACTION)
              .onPage(3));
      questions.add(
          QuestionDraft.of("i" + n, QuestionType.RATING, "Importance : " + subject)
              .on(IMPORTANCE)
              .onPage(3)
              .asImportanceOf("s" + n));
    }
    questions.add(
        QuestionDraft.of("call", QuestionType.YES_NO, "Souhaitez-vous qu’on vous rappelle ?")
            .asRequired()
            .onPage(4));
    questions.add(QuestionDraft.of("me", QuestionType.CONTACT, "Vos coordonnées").onPage(4));
    return new SurveyDraft(
        "ligne-4",
        "Votre avis sur la ligne 4",
        "fr",
        null,
        questions,
        List.of("ligne"),
        List.of("ligne"));
  }

  static SurveyDraft single(String locale) {
    return new SurveyDraft(
        "single",
        "Votre avis",
        locale,
        null,
        List.of(
            QuestionDraft.of("nps", QuestionType.NPS, "Recommanderiez-vous ?")
                .asRequired()
                .onPage(1),
            QuestionDraft.of("why", QuestionType.LONG_TEXT, "Pourquoi ?").onPage(1)),
        null,
        null);
  }

  /** Every type of question, on one screen. */
  static SurveyDraft all() {
    List<QuestionDraft> questions =
        List.of(
            QuestionDraft.of("nps", QuestionType.NPS, "Recommandation"),
            QuestionDraft.of("rate", QuestionType.RATING, "Note").on(SATISFACTION),
            QuestionDraft.of("ten", QuestionType.RATING, "Note sur dix")
                .on(new ScaleDraft(0, 10, 1, null, null)),
            QuestionDraft.of("hundred", QuestionType.RATING, "Note sur cent")
                .on(new ScaleDraft(0, 100, 1, null, null)),
            QuestionDraft.of("shop", QuestionType.CHOICE, "Magasin")
                .among(choice("lyon", "Lyon"), choice("nimes", "Nîmes")),
            QuestionDraft.of("themes", QuestionType.MULTIPLE_CHOICE, "Thèmes")
                .among(
                    choice("a", "Un libellé vraiment long qui ne tient pas sur une pastille"),
                    choice("b", "B")),
            QuestionDraft.of("word", QuestionType.TEXT, "Un mot"),
            QuestionDraft.of("why", QuestionType.LONG_TEXT, "Pourquoi"),
            QuestionDraft.of("spent", QuestionType.NUMBER, "Dépense"),
            QuestionDraft.of("day", QuestionType.DATE, "Jour"),
            QuestionDraft.of("solved", QuestionType.YES_NO, "Résolu"),
            QuestionDraft.of("me", QuestionType.CONTACT, "Vous"));
    return new SurveyDraft(
        "all",
        "Tout",
        "fr",
        null,
        questions.stream().map(question -> question.onPage(1)).toList(),
        null,
        null);
  }

  private static QuestionDraft helped(QuestionDraft of, String help) {
    return new QuestionDraft(
        of.key(),
        of.type(),
        of.label(),
        help,
        of.page(),
        of.required(),
        of.criterionKey(),
        of.touchpointKey(),
        of.scale(),
        of.choices(),
        of.importanceOf());
  }

  private static ChoiceDraft choice(String key, String label) {
    return new ChoiceDraft(key, label);
  }
}
