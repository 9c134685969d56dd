package fr.prevenance.survey;

import fr.prevenance.signal.SubjectId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The subjects under which a survey's answers are counted: one per question, and the survey itself.
 */
public final class Subjects {

  /** The score by which a complete response is counted under its survey. */
  public static final int COMPLETE = 1;

  private Subjects() {}

  public static SubjectId of(SurveyId survey, String questionKey) {
    byte[] name = (survey.value() + "." + questionKey).getBytes(StandardCharsets.UTF_8);
    return new SubjectId(UUID.nameUUIDFromBytes(name));
  }

  /** A question as it was answered at a link that hangs at a touchpoint. */
  static SubjectId at(SurveyId survey, String questionKey, String touchpoint) {
    return of(survey, questionKey + "@" + touchpoint);
  }

  public static SubjectId of(SurveyId survey) {
    return new SubjectId(survey.value());
  }
}
