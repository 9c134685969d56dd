package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Rows;
import fr.prevenance.platform.table.TableFile;

final class RowCount {

  private RowCount() {}

  static long upTo(TableFile file, long most) {
    long count = 0;
    try (Rows rows = file.rows()) {
      while (count < most && rows.hasNext()) {
        rows.next();
        count++;
      }
    }
    return count;
  }
}
