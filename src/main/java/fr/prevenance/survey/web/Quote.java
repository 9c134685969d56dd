package fr.prevenance.survey.web;

import java.util.List;

/** What a customer said, with where and the score given, and the answer it comes from. */
public record Quote(List<Part> parts, String question, String source, String href, Score score) {

  public record Part(String text, boolean marked) {}

  /** Empty text where the main question was left without an answer. */
  public record Score(String text, String css) {
    static final Score NONE = new Score("", "");
  }
}
