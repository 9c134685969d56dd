package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.Detection;
import fr.prevenance.platform.table.Flaw;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyState;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportDesk;
import fr.prevenance.survey.imports.ImportReports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the pages of imports show. A file may speak of any unit: only who sees all of them may open
 * it.
 */
@Component
class ImportPages {

  private final SurveyDesk surveys;
  private final ImportDesk desk;
  private final ImportReports reports;

  ImportPages(SurveyDesk surveys, ImportDesk desk, ImportReports reports) {
    this.surveys = surveys;
    this.desk = desk;
    this.reports = reports;
  }

  Survey survey(Viewer viewer, String key) {
    viewer.mustWrite();
    if (!viewer.seesEverything()) throw Refused.notFound();
    return surveys.get(key);
  }

  Import one(Survey survey, ImportId id) {
    return desk.get(survey, id);
  }

  ImportList list(Survey survey, @Nullable Refused refused) {
    String mistake = refused == null ? "" : Words.t(refused.key(), refused.arguments().toArray());
    return new ImportList(
        survey.key(),
        survey.title(),
        survey.state() != SurveyState.CLOSED,
        reports.of(survey.id()),
        mistake);
  }

  MappingPage mapping(Survey survey, Import draft, @Nullable Refused refused) {
    TableFile file = reports.file(draft);
    Detection found = file.detection();
    List<String> warnings = found.warnings().stream().map(ImportPages::warning).toList();
    List<Option> questions =
        survey.questionnaire().questions().stream()
            .map(question ->
                new Option(question.key(), Words.t("import.target.question", question.label())))
            .toList();
    return new MappingPage(
        survey.key(),
        survey.title(),
        draft,
        MappingPage.Facts.of(found, warnings),
        ColumnRow.of(draft, file, refused),
        questions,
        Mistakes.general(refused),
        survey.state() == SurveyState.DRAFT);
  }

  TrialPage trial(Survey survey, Import draft) {
    var trial = reports.trial(survey, draft);
    return new TrialPage(
        survey.key(),
        survey.title(),
        draft,
        trial.report(),
        trial.doubts(),
        trial.report().rows() == ImportReports.TRIAL,
        reports.wouldCountTwice(draft),
        survey.state() == SurveyState.DRAFT);
  }

  ReportPage report(Viewer viewer, Survey survey, Import one) {
    var kinds = reports.kinds(one).entrySet().stream().map(ReportPage.Kind::of).toList();
    return new ReportPage(
        survey.key(), survey.title(), one, reports.of(one), kinds, viewer.units().defaultZone());
  }

  private static String warning(Flaw flaw) {
    return Words.t(flaw.key(), flaw.arguments().toArray());
  }
}
