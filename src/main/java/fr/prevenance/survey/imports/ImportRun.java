package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.Rows;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.signal.Signals;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file from where its import stands and writes it part by part. The place reached is
 * written with each part, so a run that dies is taken up by the next one at the exact row.
 */
@Component
class ImportRun {

  static final int PART = 2_000;

  private final Imports imports;
  private final Uploads uploads;
  private final RowReaders readers;
  private final PartWriter writer;
  private final Ground ground;

  @Component
  record Ground(
      SurveyDesk surveys, Signals signals, TransactionTemplate transaction, Clock clock) {}

  /** Told of each part inside its transaction. */
  interface Witness {
    void saw(Tally part);
  }

  ImportRun(
      Imports imports, Uploads uploads, RowReaders readers, PartWriter writer, Ground ground) {
    this.imports = imports;
    this.uploads = uploads;
    this.readers = readers;
    this.writer = writer;
    this.ground = ground;
  }

  /** The whole of a large import, from wherever it stands; what the file itself forbids ends it. */
  void resume(ImportId id, Witness witness) {
    Import one = Objects.requireNonNull(ground.transaction().execute(status -> taken(id)));
    if (one.status() != Import.Status.RUNNING) return;
    Survey survey = ground.surveys().get(one.surveyId());
    try {
      survey.mustTakeAnswers();
      write(one, survey, witness);
    } catch (Refused refused) {
      Fault failure = new Fault("", "", refused.key(), refused.arguments());
      ground
          .transaction()
          .executeWithoutResult(status -> imports.fail(id, failure, ground.clock().instant()));
      return;
    }
    ground
        .transaction()
        .executeWithoutResult(status ->
            imports.move(id, Import.Status.RUNNING, Import.Status.DONE, ground.clock().instant()));
    ground.signals().crowdIsOver();
  }

  /** Writes all rows below the place reached; in the caller's transaction when there is one. */
  void write(Import one, Survey survey, Witness witness) {
    TableFile file = TableFile.open(uploads.path(one.source().hash()), one.mapping().reading());
    RowReader reader = readers.of(survey, one.id(), one.mapping(), file, one.trail().createdAt());
    if (one.tally().total() == 0) count(one.id(), file);
    long done = one.tally().done();
    try (Rows rows = file.rows()) {
      for (long i = 0; i < done && rows.hasNext(); i++) rows.next();
      List<Outcome> part = new ArrayList<>(PART);
      while (rows.hasNext()) {
        part.add(reader.read(rows.next()));
        if (part.size() == PART || !rows.hasNext()) {
          done += keep(one.id(), survey, done, part, witness).done();
          part.clear();
        }
      }
    }
  }

  private Tally keep(ImportId id, Survey survey, long from, List<Outcome> part, Witness witness) {
    return Objects.requireNonNull(
        ground
            .transaction()
            .execute(status -> {
              Tally tally = writer.write(id, survey, from, part);
              witness.saw(tally);
              return tally;
            }));
  }

  private void count(ImportId id, TableFile file) {
    long total = RowCount.upTo(file, Long.MAX_VALUE);
    ground.transaction().executeWithoutResult(status -> imports.expect(id, total));
  }

  private Import taken(ImportId id) {
    imports.move(id, Import.Status.QUEUED, Import.Status.RUNNING, null);
    return imports.find(id).orElseThrow(Refused::notFound);
  }
}
