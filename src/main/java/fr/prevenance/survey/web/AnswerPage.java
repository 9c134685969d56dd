package fr.prevenance.survey.web;

import java.util.List;

/** One answer with all its values. */
public record AnswerPage(
    SurveyFrame survey,
    String id,
    String when,
    List<Line> lines,
    List<Line> facts,
    boolean writable) {

  public record Line(String label, boolean text, String value) {}

  public String path() {
    return survey.path() + "/responses/" + id;
  }
}
