package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.ResponseExport;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The answers of the page as a file: the same filters, the same units. */
@Controller
class ExportController {

  private final SurveyDesk surveys;
  private final ResponseExport export;

  ExportController(SurveyDesk surveys, ResponseExport export) {
    this.surveys = surveys;
    this.export = export;
  }

  @GetMapping("/surveys/{key}/responses.csv")
  void csv(
      @PathVariable String key,
      Viewer viewer,
      Perspective seen,
      AnswerFilter filter,
      HttpServletResponse response)
      throws IOException {
    Survey survey = surveys.get(key);
    attach(response, "text/csv;charset=utf-8", key + ".csv");
    try (var rows = RowWriter.csv(response.getOutputStream(), Formats.separator())) {
      export.write(
          survey,
          filter.query(survey, seen, false),
          rows,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }
  }

  @GetMapping("/surveys/{key}/responses.xlsx")
  void xlsx(
      @PathVariable String key,
      Viewer viewer,
      Perspective seen,
      AnswerFilter filter,
      HttpServletResponse response)
      throws IOException {
    Survey survey = surveys.get(key);
    attach(
        response,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        key + ".xlsx");
    try (var rows = RowWriter.xlsx(response.getOutputStream(), Words.t("survey.tab.responses"))) {
      export.write(survey, filter.query(survey, seen, false), rows, ExportController::local);
    }
  }

  private static Object local(ZonedDateTime moment) {
    return moment.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
  }

  private static void attach(HttpServletResponse response, String type, String name) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
