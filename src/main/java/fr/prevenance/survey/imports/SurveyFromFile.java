package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.ColumnProfile;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For who has only a file of answers: a survey with a question per column, and the file waiting in
 * it.
 */
@Service
public class SurveyFromFile {

  /** So many rows tell which values a column may hold. */
  private static final int READ = 20_000;

  public record Begun(Survey survey, Import draft) {}

  private final SurveyDesk surveys;
  private final ImportDesk desk;
  private final Uploads uploads;

  SurveyFromFile(SurveyDesk surveys, ImportDesk desk, Uploads uploads) {
    this.surveys = surveys;
    this.desk = desk;
    this.uploads = uploads;
  }

  /**
   * @param frame all but the questions, which the file tells
   */
  @Transactional
  public Begun begin(SurveyDraft frame, ImportDesk.Upload upload) throws IOException {
    String hash = uploads.store(upload.content());
    List<ColumnProfile> profiles =
        ColumnProfile.of(TableFile.open(uploads.path(hash), ImportMapping.NONE.reading()), READ);
    Map<String, ImportMapping.Column> told = MappingGuess.told(profiles);
    QuestionGuess.Guess guess =
        QuestionGuess.of(
            profiles.stream().filter(profile -> !told.containsKey(profile.title())).toList());
    if (guess.questions().isEmpty())
      throw Refused.invalidField("answers", "survey.new.answers.none");
    Survey survey =
        surveys.create(
            new SurveyDraft(
                frame.key(),
                frame.title(),
                frame.locale(),
                frame.audience(),
                guess.questions(),
                List.of(),
                List.of()));
    try (InputStream kept = Files.newInputStream(uploads.path(hash))) {
      Import draft =
          desk.draft(survey, new ImportDesk.Upload(upload.fileName(), kept, upload.by()));
      return new Begun(survey, desk.map(survey, draft, mapping(told, guess)));
    }
  }

  private static ImportMapping mapping(
      Map<String, ImportMapping.Column> told, QuestionGuess.Guess guess) {
    Map<String, ImportMapping.Column> columns = new LinkedHashMap<>(told);
    columns.putAll(guess.columns());
    return new ImportMapping(null, null, null, null, columns, MappingGuess.MISSING);
  }
}
