package fr.prevenance.survey.web.imports;

import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportReport;
import java.util.List;

/**
 * What the import would do; partial when only the first rows were tried, twice when the same file
 * counts already; it publishes a survey that is a draft.
 */
public record TrialPage(
    String surveyKey,
    String title,
    Import draft,
    ImportReport report,
    List<ImportReport.Mistake> doubts,
    boolean partial,
    boolean twice,
    boolean publishes) {

  public String href() {
    return "/surveys/" + surveyKey + "/imports/" + draft.id().value();
  }

  public List<ImportReport.Mistake> first() {
    return report.errors().stream().limit(20).toList();
  }
}
