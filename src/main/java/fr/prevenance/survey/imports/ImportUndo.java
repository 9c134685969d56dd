package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.survey.BulkResponses;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import back: its responses leave the figures part by part, each part with its counts.
 */
@Component
class ImportUndo {

  private static final int PART = 2_000;

  private final Imports imports;
  private final Rejects rejects;
  private final BulkResponses responses;
  private final SurveyDesk surveys;
  private final Write write;

  @Component
  record Write(TransactionTemplate transaction, Clock clock) {}

  ImportUndo(
      Imports imports, Rejects rejects, BulkResponses responses, SurveyDesk surveys, Write write) {
    this.imports = imports;
    this.rejects = rejects;
    this.responses = responses;
    this.surveys = surveys;
    this.write = write;
  }

  /** From wherever it stands; a part withdrawn is withdrawn once. */
  void resume(ImportId id) {
    Import one =
        Objects.requireNonNull(
            write.transaction().execute(status -> imports.find(id).orElseThrow(Refused::notFound)));
    if (one.status() != Import.Status.UNDOING) return;
    Survey survey = surveys.get(one.surveyId());
    while (part(survey, id) > 0) Thread.onSpinWait();
    write
        .transaction()
        .executeWithoutResult(status -> {
          rejects.delete(id);
          imports.move(id, Import.Status.UNDOING, Import.Status.UNDONE, write.clock().instant());
        });
  }

  private int part(Survey survey, ImportId id) {
    return Objects.requireNonNull(
        write.transaction().execute(status -> responses.withdraw(survey, id, PART)));
  }
}
