package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Flaw;
import fr.prevenance.platform.table.Row;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.table.Rows;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.CleanText;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyId;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What imports did, or would do. */
@Service
@Transactional(readOnly = true)
public class ImportReports {

  /** A trial looks at so many rows. */
  public static final int TRIAL = 20_000;

  private static final int DOUBTS = 20;

  private final Imports imports;
  private final Rejects rejects;
  private final Uploads uploads;
  private final RowReaders readers;
  private final PartWriter writer;

  ImportReports(
      Imports imports, Rejects rejects, Uploads uploads, RowReaders readers, PartWriter writer) {
    this.imports = imports;
    this.rejects = rejects;
    this.uploads = uploads;
    this.readers = readers;
    this.writer = writer;
  }

  public List<Import> of(SurveyId survey) {
    return imports.of(survey, 200);
  }

  public ImportReport of(Import one) {
    return ImportReport.of(
        one.id().value(), one.tally(), rejects.mistakes(one.id(), ImportReport.MOST_ERRORS));
  }

  public Map<String, Long> kinds(Import one) {
    return rejects.kinds(one.id());
  }

  public TableFile file(Import one) {
    return TableFile.open(uploads.path(one.source().hash()), one.mapping().reading());
  }

  /**
   * Whether the very same file already counts in this survey, and no identifier tells its rows
   * apart.
   */
  public boolean wouldCountTwice(Import draft) {
    return !draft.mapping().has(Target.EXTERNAL_ID)
        && imports.isIn(draft.surveyId(), draft.source().hash());
  }

  /**
   * What an import would do.
   *
   * @param doubts the first cells that a person may want to read again
   */
  public record Trial(ImportReport report, List<ImportReport.Mistake> doubts) {}

  /** The import without writing anything; its first rows where it is long. */
  public Trial trial(Survey survey, Import draft) {
    TableFile file = file(draft);
    RowReader reader =
        readers.of(survey, draft.id(), draft.mapping(), file, draft.trail().createdAt());
    List<ImportReport.Mistake> mistakes = new ArrayList<>();
    List<ImportReport.Mistake> doubts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Tally tally = Tally.NONE;
    try (Rows rows = file.rows()) {
      while (rows.hasNext() && tally.done() < TRIAL) {
        List<Outcome> part = new ArrayList<>();
        while (rows.hasNext() && part.size() < ImportRun.PART) part.add(reader.read(rows.next()));
        PartWriter.Sorted sorted = writer.sort(survey, part, seen);
        tally = tally.plus(sorted.tally());
        if (doubts.size() < DOUBTS) part.forEach(one -> doubts.addAll(doubts(one, file)));
        sorted
            .misfits()
            .forEach(one ->
                one.faults()
                    .forEach(
                        fault -> mistakes.add(ImportReport.Mistake.of(one.row().line(), fault))));
      }
    }
    ImportReport report =
        ImportReport.of(
            draft.id().value(), tally, mistakes.stream().limit(ImportReport.MOST_ERRORS).toList());
    return new Trial(report, doubts.stream().limit(DOUBTS).toList());
  }

  private static List<ImportReport.Mistake> doubts(Outcome outcome, TableFile file) {
    if (!(outcome instanceof Outcome.Fit fit)) return List.of();
    return fit.doubts().stream().map(flaw -> doubt(fit.row(), flaw, file)).toList();
  }

  private static ImportReport.Mistake doubt(Row row, Flaw flaw, TableFile file) {
    boolean whole = flaw.column() < 0;
    String title = whole ? "" : file.detection().titles().get(flaw.column());
    String cell = whole ? "" : CleanText.excerpt(row.cell(flaw.column()));
    Object[] arguments =
        flaw.arguments().stream()
            .map(one -> one instanceof String text ? CleanText.excerpt(text) : one)
            .toArray();
    return new ImportReport.Mistake(row.line(), title, cell, Words.t(flaw.key(), arguments));
  }

  /**
   * The refused rows as they stood, their line and what to mend, then the cells that no title
   * names: corrected, the file can be imported again.
   */
  public void writeRejects(Import one, OutputStream out, char delimiter) {
    int width = one.source().titles().size();
    try (RowWriter csv = RowWriter.csv(out, delimiter)) {
      if (one.source().header()) {
        List<Object> head = new ArrayList<>(one.source().titles());
        head.add(Words.t("import.rejects.line"));
        head.add(Words.t("import.rejects.message"));
        csv.write(head);
      }
      rejects.each(one.id(), reject -> csv.write(line(reject, width)));
    }
  }

  private static List<Object> line(Rejects.Reject reject, int width) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < width; i++)
      cells.add(i < reject.cells().size() ? cell(reject.cells().get(i)) : "");
    cells.add(reject.line());
    cells.add(String.join(" ", reject.faults().stream().map(ImportReports::told).toList()));
    for (int i = width; i < reject.cells().size(); i++) cells.add(cell(reject.cells().get(i)));
    return cells;
  }

  /** A negative number is no formula. */
  private static Object cell(String text) {
    @Nullable Object number =
        text.startsWith("-") || text.startsWith("+")
            ? fr.prevenance.platform.table.Cells.number(text).toOptional().orElse(null)
            : null;
    return number == null ? text : number;
  }

  private static String told(Fault fault) {
    return fault.column().isEmpty()
        ? fault.message()
        : Words.t("import.rejects.told", fault.column(), fault.message());
  }
}
