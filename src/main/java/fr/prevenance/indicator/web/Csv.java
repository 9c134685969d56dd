package fr.prevenance.indicator.web;

import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file for the reader's spreadsheet. */
final class Csv {

  private Csv() {}

  static RowWriter of(HttpServletResponse response, String name) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    return RowWriter.csv(response.getOutputStream(), Formats.separator());
  }
}
