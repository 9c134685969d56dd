package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Row;
import fr.prevenance.survey.Response;
import java.util.List;

/** What became of one row. */
sealed interface Outcome {

  Row row();

  /**
   * @param warnings cells that could be read in two ways
   */
  record Fit(Row row, Response response, int warnings) implements Outcome {}

  record Misfit(Row row, List<Fault> faults) implements Outcome {}
}
