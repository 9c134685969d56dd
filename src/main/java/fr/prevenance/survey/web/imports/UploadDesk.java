package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyState;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportDesk;
import fr.prevenance.survey.imports.ImportMapping;
import fr.prevenance.survey.imports.ImportReports;
import fr.prevenance.survey.imports.MappingGuess;
import org.springframework.stereotype.Component;

/**
 * The steps of a person between the file and the import; what was typed is kept at each of them.
 */
@Component
class UploadDesk {

  private final ImportDesk desk;
  private final ImportReports reports;
  private final SurveyDesk surveys;

  UploadDesk(ImportDesk desk, ImportReports reports, SurveyDesk surveys) {
    this.surveys = surveys;
    this.desk = desk;
    this.reports = reports;
  }

  Import open(Survey survey, ImportDesk.Upload upload) {
    if (survey.state() == SurveyState.CLOSED) survey.mustTakeAnswers();
    Import draft = desk.draft(survey, upload);
    return guessed(survey, draft, draft.mapping());
  }

  /** Read otherwise, a file has other columns: they are guessed again. */
  Import reread(Survey survey, Import draft, ImportMapping reading) {
    return guessed(survey, draft, reading);
  }

  Import map(Survey survey, Import draft, ImportMapping mapping) {
    return desk.map(survey, draft, mapping);
  }

  /**
   * The first answers open the survey that they are brought to, once their columns are found sound.
   */
  Import run(Survey survey, Import draft, boolean again) {
    if (survey.state() != SurveyState.DRAFT) return desk.confirm(survey, draft, again);
    reports.trial(survey, draft);
    return desk.confirm(surveys.publish(survey.key()), draft, again);
  }

  void forget(Import draft) {
    if (draft.status() != Import.Status.DRAFT) throw Refused.notFound();
    desk.forget(draft);
  }

  private Import guessed(Survey survey, Import draft, ImportMapping reading) {
    Import reread = desk.map(survey, draft, reading);
    TableFile file = reports.file(reread);
    return desk.map(survey, reread, MappingGuess.of(survey.questionnaire(), file, reading));
  }
}
