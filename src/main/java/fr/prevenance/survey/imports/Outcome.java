package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Flaw;
import fr.prevenance.platform.table.Row;
import fr.prevenance.survey.Response;
import java.util.List;

/** What became of one row. */
sealed interface Outcome {

  Row row();

  /**
   * @param doubts what a person may want to read again in the cells that were taken
   */
  record Fit(Row row, Response response, List<Flaw> doubts) implements Outcome {}

  record Misfit(Row row, List<Fault> faults) implements Outcome {}
}
