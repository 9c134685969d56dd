package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.organization.Organization;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** The rejects file as it leaves, by page or by script. */
@Component
public class RejectsFile {

  private final ImportReports reports;

  RejectsFile(ImportReports reports) {
    this.reports = reports;
  }

  public void write(
      Import one,
      Organization organization,
      @Nullable String delimiter,
      HttpServletResponse response)
      throws IOException {
    char separator = separator(organization, delimiter);
    String name =
        Words.t("import.rejects.file", one.source().name().replaceFirst("\\.\\w{2,5}$", ""));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    reports.writeRejects(one, response.getOutputStream(), separator);
  }

  private static char separator(Organization organization, @Nullable String asked) {
    if (asked == null || asked.isEmpty())
      return organization.language().startsWith("fr") ? ';' : ',';
    if (asked.equalsIgnoreCase("TAB")) return '\t';
    if (asked.length() > 1 || ",;|\t".indexOf(asked.charAt(0)) < 0)
      throw Refused.invalidField("delimiter", "table.delimiter-unknown", asked);
    return asked.charAt(0);
  }
}
