package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.jobs.Jobs;
import fr.prevenance.platform.table.Detection;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.survey.CleanText;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyId;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files of answers in: looked at, tried, imported, undone. */
@Service
public class ImportDesk {

  /** Up to here an import is one transaction of the request; above, a job. */
  public static final int AT_ONCE = 20_000;

  private final Imports imports;
  private final Uploads uploads;
  private final ImportRun run;
  private final ImportUndo undo;
  private final Ground ground;

  @org.springframework.stereotype.Component
  record Ground(Jobs jobs, TransactionTemplate transaction, Clock clock) {}

  ImportDesk(Imports imports, Uploads uploads, ImportRun run, ImportUndo undo, Ground ground) {
    this.imports = imports;
    this.uploads = uploads;
    this.run = run;
    this.undo = undo;
    this.ground = ground;
  }

  /** What a script does: file and mapping at once. */
  public Import take(Survey survey, Upload upload, ImportMapping mapping, boolean again) {
    survey.mustTakeAnswers();
    Import one = looked(survey, upload, mapping);
    return start(survey, one, again);
  }

  /** What a person does first: the file is kept as a draft, to be mapped. */
  public Import draft(Survey survey, Upload upload) {
    Import one = looked(survey, upload, ImportMapping.NONE);
    ground.transaction().executeWithoutResult(status -> imports.insert(one));
    return one;
  }

  public Import map(Survey survey, Import draft, ImportMapping mapping) {
    draft.mustBe(Import.Status.DRAFT);
    Import.Source source = source(draft.source().name(), draft.source().hash(), mapping);
    ground.transaction().executeWithoutResult(status -> imports.map(draft.id(), source, mapping));
    return new Import(
        draft.id(),
        draft.surveyId(),
        source,
        mapping,
        draft.status(),
        draft.tally(),
        draft.trail(),
        null);
  }

  public Import confirm(Survey survey, Import draft, boolean again) {
    survey.mustTakeAnswers();
    draft.mustBe(Import.Status.DRAFT);
    return start(survey, draft, again);
  }

  public void forget(Import draft) {
    draft.mustBe(Import.Status.DRAFT);
    ground.transaction().executeWithoutResult(status -> imports.delete(draft.id()));
  }

  public Import undo(Import one) {
    if (!one.canBeUndone()) throw Refused.conflict("import.state." + one.status());
    boolean large = one.tally().imported() > AT_ONCE;
    ground
        .transaction()
        .executeWithoutResult(status -> {
          if (!imports.move(one.id(), one.status(), Import.Status.UNDOING, null))
            throw Refused.conflict("import.changed-meanwhile");
          if (large) ground.jobs().at(ground.clock().instant(), ImportJobs.UNDO, one.id().value());
          else undo.resume(one.id());
        });
    if (large) ground.jobs().hurry();
    return get(one.surveyId(), one.id());
  }

  public Import get(Survey survey, ImportId id) {
    return get(survey.id(), id);
  }

  private Import get(SurveyId survey, ImportId id) {
    return Objects.requireNonNull(ground.transaction().execute(status -> imports.find(id)))
        .filter(one -> one.surveyId().equals(survey))
        .orElseThrow(Refused::notFound);
  }

  private Import looked(Survey survey, Upload upload, ImportMapping mapping) {
    String hash = uploads.store(upload.content());
    Import.Source source = source(upload.fileName(), hash, mapping);
    return new Import(
        new ImportId(Ids.next()),
        survey.id(),
        source,
        mapping,
        Import.Status.DRAFT,
        Tally.NONE,
        new Import.Trail(
            upload.by(), ground.clock().instant().truncatedTo(ChronoUnit.MICROS), null),
        null);
  }

  private Import.Source source(String name, String hash, ImportMapping mapping) {
    Detection detection = TableFile.open(uploads.path(hash), mapping.reading()).detection();
    return new Import.Source(
        CleanText.excerpt(name), hash, detection.titles(), detection.hasHeader());
  }

  private Import start(Survey survey, Import draft, boolean again) {
    TableFile file = TableFile.open(uploads.path(draft.source().hash()), draft.mapping().reading());
    MappingRules.check(draft.mapping(), survey.questionnaire(), file.detection().titles());
    long count = RowCount.upTo(file, AT_ONCE + 1L);
    boolean large = count > AT_ONCE;
    try {
      ground
          .transaction()
          .executeWithoutResult(status -> {
            if (!again && !draft.mapping().has(Target.EXTERNAL_ID)) mustBeNew(draft);
            Import queued = queue(draft, large ? 0 : count);
            if (large)
              ground.jobs().at(ground.clock().instant(), ImportJobs.IMPORT, draft.id().value());
            else finish(survey, queued);
          });
    } catch (DuplicateKeyException e) {
      throw Refused.conflict("import.changed-meanwhile");
    }
    if (large) ground.jobs().hurry();
    return get(survey, draft.id());
  }

  private void mustBeNew(Import one) {
    imports.lock(one.surveyId(), one.source().hash());
    if (imports.isIn(one.surveyId(), one.source().hash()))
      throw Refused.conflict("import.again", one.source().name());
  }

  private Import queue(Import draft, long total) {
    Tally tally = new Tally(total, 0, 0, 0, 0, 0, 0);
    Import queued =
        new Import(
            draft.id(),
            draft.surveyId(),
            draft.source(),
            draft.mapping(),
            Import.Status.QUEUED,
            tally,
            draft.trail(),
            null);
    if (imports.find(draft.id()).isEmpty()) imports.insert(queued);
    else if (!imports.move(draft.id(), Import.Status.DRAFT, Import.Status.QUEUED, null))
      throw Refused.conflict("import.changed-meanwhile");
    else if (total > 0) imports.expect(draft.id(), total);
    return queued;
  }

  private void finish(Survey survey, Import one) {
    imports.move(one.id(), Import.Status.QUEUED, Import.Status.RUNNING, null);
    run.write(one, survey, part -> {});
    imports.move(one.id(), Import.Status.RUNNING, Import.Status.DONE, ground.clock().instant());
  }

  /** A file as it comes in. */
  public record Upload(String fileName, InputStream content, String by) {}
}
