package fr.prevenance.journey;

import fr.prevenance.signal.SubjectId;
import java.util.List;
import java.util.Set;

/** Told by the room that asks customers: through which questions something is known. */
public interface QuestionsBehind {

  /**
   * @param survey its key
   * @param question its key in the survey
   */
  record Asked(String survey, String title, String question, String label) {}

  List<Asked> of(Set<SubjectId> subjects);
}
