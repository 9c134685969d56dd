package fr.prevenance.survey.web;

import fr.prevenance.platform.web.PageUrl;
import gg.jte.Content;
import java.util.List;

public record SurveyListPage(
    Content lead, String search, PageUrl url, List<Row> rows, boolean none, boolean writable) {

  /**
   * @param figure the main figure with its sign or its scale, and what goes beside it
   */
  public record Row(SurveyFrame survey, long answers, String last, Figure figure) {}

  public record Figure(String name, String value, String detail) {
    static final Figure NONE = new Figure("", "", "");
  }
}
