package fr.prevenance.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * At which touchpoints a survey is asked: as a whole, and question by question.
 *
 * @param questions an empty touchpoint takes a question out of what its questionnaire or the whole
 *     survey says
 */
public record Ties(@Nullable String whole, Map<String, String> questions) {

  public static final Ties NONE = new Ties(null, Map.of());

  public Ties {
    questions = Map.copyOf(questions);
  }

  /** Where a question is asked; an importance tells of no contact. */
  public @Nullable String of(Question question) {
    if (!tells(question)) return null;
    String said = questions.get(question.key());
    if (said != null) return said.isEmpty() ? null : said;
    return question.ties().touchpointKey() == null ? whole : question.ties().touchpointKey();
  }

  /** Whether its scores tell how a contact is lived. */
  static boolean tells(Question question) {
    return question.type().scored() && !question.isImportance();
  }

  /** What each scored question ends up with. */
  public Map<String, String> effective(Questionnaire questionnaire) {
    Map<String, String> effective = new LinkedHashMap<>();
    for (Question question : questionnaire.scoredQuestions()) {
      String touchpoint = of(question);
      if (touchpoint != null) effective.put(question.key(), touchpoint);
    }
    return effective;
  }
}
