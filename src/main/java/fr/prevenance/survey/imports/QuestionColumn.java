package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Row;
import fr.prevenance.survey.CellAnswers;
import fr.prevenance.survey.CleanText;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** A column of answers to one question; the few distinct cells of a scale are read once. */
record QuestionColumn(
    int index, String title, Question question, CellAnswers cells, Map<String, Reading> known) {

  private static final int REMEMBERED = 2_000;
  private static final int SHORT = 40;

  static QuestionColumn of(
      int index,
      String title,
      Question question,
      ImportMapping mapping,
      ImportMapping.Column column) {
    CellAnswers cells =
        new CellAnswers(
            question, column.meanings(), new HashSet<>(mapping.missingIn(column)), column.format());
    return new QuestionColumn(index, title, question, cells, new HashMap<>());
  }

  Reading read(Row row) {
    String cell = row.cell(index);
    if (question.type().isText() || cell.length() > SHORT) return cells.read(cell);
    Reading reading = known.get(cell);
    if (reading == null) {
      reading = cells.read(cell);
      if (known.size() < REMEMBERED) known.put(cell, reading);
    }
    return reading;
  }

  Fault fault(Row row, Reading.Problem problem) {
    return new Fault(title, CleanText.excerpt(row.cell(index)), problem.key(), problem.arguments());
  }
}
