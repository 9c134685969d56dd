package fr.prevenance.survey.imports;

import fr.prevenance.organization.Unit;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.table.Flaw;
import fr.prevenance.platform.table.Row;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.CleanText;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Reading;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of one file as responses to one survey, row after row; for one thread. */
final class RowReader {

  private final Survey survey;
  private final ImportId importId;
  private final List<QuestionColumn> questions;
  private final MetaReader meta;
  private final Set<Integer> mapped;

  RowReader(Survey survey, ImportId importId, List<QuestionColumn> questions, MetaReader meta) {
    this.survey = survey;
    this.importId = importId;
    this.questions = questions;
    this.meta = meta;
    this.mapped = meta.indexes();
    questions.forEach(column -> mapped.add(column.index()));
  }

  Outcome read(Row row) {
    Flaw fatal = row.fatal().orElse(null);
    if (fatal != null)
      return new Outcome.Misfit(row, List.of(new Fault("", "", fatal.key(), fatal.arguments())));
    List<Fault> faults = new ArrayList<>();
    Answers answers = answers(row, faults);
    String externalId = meta.name(Target.EXTERNAL_ID, row, faults);
    if (faults.isEmpty() && answers.isEmpty() && externalId == null)
      faults.add(Fault.of("", "", "import.row.empty"));
    Unit unit = meta.unit(row, faults);
    Response.Moment moment = meta.moment(row, unit, faults);
    Response.Place place = new Response.Place(unit.id(), meta.channel(row, faults));
    Response.Provenance provenance =
        new Response.Provenance(
            meta.mode(row, faults),
            null,
            importId,
            meta.name(Target.CUSTOMER, row, faults),
            externalId,
            Map.of());
    double weight = meta.weight(row, faults);
    if (!faults.isEmpty()) return new Outcome.Misfit(row, faults);
    Response response =
        new Response(
            new ResponseId(Ids.next()),
            survey.id(),
            Response.Status.COMPLETE,
            moment,
            place,
            provenance,
            answers,
            weight);
    return new Outcome.Fit(row, response, doubts(row));
  }

  private Answers answers(Row row, List<Fault> faults) {
    Map<String, Value> values = LinkedHashMap.newLinkedHashMap(questions.size());
    for (QuestionColumn column : questions) {
      switch (column.read(row)) {
        case Reading.Given(Value value) -> values.put(column.question().key(), value);
        case Reading.Problem problem -> faults.add(column.fault(row, problem));
        case Reading.Missing _ -> {
          if (column.question().isRequired()) {
            faults.add(
                column.fault(
                    row,
                    new Reading.Problem(
                        "survey.answer.required",
                        List.of(CleanText.excerpt(column.question().label())))));
          }
        }
      }
    }
    return values.isEmpty() ? Answers.NONE : new Answers(values);
  }

  private List<Flaw> doubts(Row row) {
    if (row.flaws().isEmpty()) return List.of();
    return row.flaws().stream()
        .filter(flaw -> flaw.column() < 0 || mapped.contains(flaw.column()))
        .toList();
  }
}
