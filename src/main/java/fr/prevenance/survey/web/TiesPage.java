package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Option;
import java.util.List;

/** At which touchpoints a survey is asked. */
public record TiesPage(
    SurveyFrame survey,
    String whole,
    List<Line> lines,
    List<Option> touchpoints,
    boolean writable,
    String lead) {

  /**
   * @param said what was chosen for this question: empty follows the survey, {@link #NONE} is
   *     nowhere
   * @param now the name of the touchpoint that its scores tell of, if any
   */
  public record Line(String key, String label, String said, String now) {}

  public static final String NONE = "-";
}
