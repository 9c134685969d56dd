package fr.prevenance.survey;

import java.util.List;

/** One questionnaire with a question of every type. */
final class Sample {

  static final Questionnaire SURVEY =
      Questionnaire.of(
          List.of(
              QuestionDraft.of("nps", QuestionType.NPS, "Recommanderiez-vous ?").asRequired(),
              QuestionDraft.of("even", QuestionType.RATING, "Note")
                  .on(new QuestionDraft.ScaleDraft(-4, 4, 2, null, null)),
              QuestionDraft.of("shop", QuestionType.CHOICE, "Magasin")
                  .among(
                      choice("lyon", "Lyon Part-Dieu"),
                      choice("nimes", "Nîmes"),
                      choice("both", "Lyon, Nîmes")),
              QuestionDraft.of("why", QuestionType.MULTIPLE_CHOICE, "Motifs")
                  .among(
                      choice("price", "Le prix"),
                      choice("staff", "L’équipe"),
                      choice("near", "La proximité")),
              QuestionDraft.of("short", QuestionType.TEXT, "Un mot"),
              QuestionDraft.of("comment", QuestionType.LONG_TEXT, "Dites-nous"),
              QuestionDraft.of("spent", QuestionType.NUMBER, "Dépense"),
              QuestionDraft.of("day", QuestionType.DATE, "Jour"),
              QuestionDraft.of("solved", QuestionType.YES_NO, "Résolu ?"),
              QuestionDraft.of("me", QuestionType.CONTACT, "Vous")),
          List.of("shop", "solved", "line"),
          List.of("line"));

  private Sample() {}

  static Question question(String key) {
    return SURVEY.byKey(key).orElseThrow();
  }

  static QuestionDraft.ChoiceDraft choice(String key, String label) {
    return new QuestionDraft.ChoiceDraft(key, label);
  }
}
