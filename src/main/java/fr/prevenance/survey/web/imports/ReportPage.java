package fr.prevenance.survey.web.imports;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportReport;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What an import did, or where it stands. */
public record ReportPage(
    String surveyKey,
    String title,
    Import one,
    ImportReport report,
    List<Kind> kinds,
    ZoneId zone) {

  /** So many rows with the same kind of fault in the same column. */
  public record Kind(String column, String text, long rows) {
    static Kind of(Map.Entry<String, Long> counted) {
      int cut = counted.getKey().indexOf('\n');
      String key = counted.getKey().substring(cut + 1);
      String text =
          Words.knows("import.kind." + key)
              ? Words.t("import.kind." + key)
              : Words.t("import.kind.other");
      return new Kind(counted.getKey().substring(0, cut), text, counted.getValue());
    }
  }

  public String href() {
    return "/surveys/" + surveyKey + "/imports/" + one.id().value();
  }

  public List<ImportReport.Mistake> first() {
    return report.errors().stream().limit(50).toList();
  }

  public String when() {
    return Dates.moment(one.trail().createdAt(), zone);
  }

  public boolean failed() {
    return one.status() == Import.Status.FAILED;
  }

  public String failure() {
    return one.failure() == null ? "" : one.failure().message();
  }
}
