package fr.prevenance.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questionnaires to start from, in French or English; their texts are data under {@code surveys/}.
 */
public final class SurveyTemplates {

  /** A criterion to be asked about, by the key and name it has in its tree. */
  public record Subject(String criterionKey, String name) {}

  public record Template(String title, List<QuestionDraft> questions) {
    public Questionnaire questionnaire() {
      return Questionnaire.of(questions, null, null);
    }
  }

  private static final int PAIRS_PER_PAGE = 6;
  private static final int MOST_SUBJECTS = 60;

  private final Library library;

  private SurveyTemplates(Library library) {
    this.library = library;
  }

  /** English for English speakers, French for all others. */
  public static SurveyTemplates in(Locale locale) {
    String language = locale.getLanguage().equals("en") ? "en" : "fr";
    String file = "/surveys/templates_" + language + ".json";
    try (InputStream json =
        Objects.requireNonNull(SurveyTemplates.class.getResourceAsStream(file))) {
      return new SurveyTemplates(JsonMapper.shared().readValue(json, Library.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Template nps() {
    return library.nps();
  }

  /** Effort (CES 2.0), satisfaction, solved or not, and a comment. */
  public Template postContact() {
    return library.postContact();
  }

  /** Each subject asked for its importance and for the satisfaction with it, six pairs a page. */
  public Template satisfactionAndImportance(List<Subject> subjects) {
    Pairs words = library.satisfactionAndImportance();
    List<QuestionDraft> questions = new ArrayList<>();
    for (int i = 0; i < Math.min(subjects.size(), MOST_SUBJECTS); i++) {
      Subject subject = subjects.get(i);
      int page = i / PAIRS_PER_PAGE + 1;
      String key = "satisfaction-" + (i + 1);
      questions.add(pair(key, words.satisfaction(), subject, words.satisfactionScale(), page));
      questions.add(
          pair("importance-" + (i + 1), words.importance(), subject, words.importanceScale(), page)
              .asImportanceOf(key));
    }
    questions.addAll(words.then());
    return new Template(words.title(), List.copyOf(questions));
  }

  private static QuestionDraft pair(
      String key, String words, Subject subject, QuestionDraft.ScaleDraft scale, int page) {
    return QuestionDraft.of(key, QuestionType.RATING, words.replace("{criterion}", subject.name()))
        .tiedTo(subject.criterionKey())
        .on(scale)
        .onPage(page);
  }

  private record Library(Template nps, Template postContact, Pairs satisfactionAndImportance) {}

  private record Pairs(
      String title,
      String satisfaction,
      QuestionDraft.ScaleDraft satisfactionScale,
      String importance,
      QuestionDraft.ScaleDraft importanceScale,
      List<QuestionDraft> then) {}
}
