package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Pager;
import java.util.List;

/**
 * The answers, newest first.
 *
 * @param exports the addresses of the same answers as CSV and as XLSX
 */
public record AnswerListPage(
    SurveyFrame survey,
    String lead,
    List<Choice> statuses,
    FilterMenus filters,
    List<Row> rows,
    Pager pager,
    List<String> exports) {

  public record Row(
      String href,
      String day,
      String unit,
      String channel,
      String mode,
      Quote.Score score,
      String comment) {}
}
