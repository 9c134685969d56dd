package fr.prevenance.survey.web.imports;

import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportReport;
import fr.prevenance.survey.imports.Target;
import java.util.List;

/** What the import would do; partial when only the first rows were tried. */
public record TrialPage(String surveyKey, String title, Import draft, ImportReport report, boolean partial) {

  public String href() {
    return "/surveys/" + surveyKey + "/imports/" + draft.id().value();
  }

  public List<ImportReport.Mistake> first() {
    return report.errors().stream().limit(20).toList();
  }

  public boolean identified() {
    return draft.mapping().has(Target.EXTERNAL_ID);
  }
}
