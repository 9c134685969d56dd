package fr.prevenance.insight.web;

import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Sends the table of a page as a file, with figures as they are and not as they are shown. */
final class TableExport {

  private TableExport() {}

  static void write(
      HttpServletResponse response,
      Sight sight,
      String name,
      List<? extends List<? extends @Nullable Object>> rows)
      throws IOException {
    var disposition =
        ContentDisposition.attachment()
            .filename(
                name
                    + "-"
                    + sight.perspective().unit().key()
                    + "-"
                    + sight.perspective().period().key()
                    + ".csv",
                StandardCharsets.UTF_8);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", disposition.build().toString());
    try (RowWriter writer = RowWriter.csv(response.getOutputStream(), delimiter(sight))) {
      rows.forEach(writer::write);
    }
  }

  private static char delimiter(Sight sight) {
    String asked = sight.word("delimiter");
    if (asked.length() == 1 && ",;\t|".contains(asked)) return asked.charAt(0);
    return Formats.separator();
  }
}
