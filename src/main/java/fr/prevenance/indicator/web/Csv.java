package fr.prevenance.indicator.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file for the reader's spreadsheet. */
final class Csv {

  private Csv() {}

  static RowWriter of(HttpServletResponse response, Viewer viewer, String name) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    return RowWriter.csv(
        response.getOutputStream(), viewer.organization().language().startsWith("fr") ? ';' : ',');
  }
}
