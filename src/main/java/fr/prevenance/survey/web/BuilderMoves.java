package fr.prevenance.survey.web;

import fr.prevenance.survey.QuestionType;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the buttons of the builder do to the questions, before anything is saved. */
final class BuilderMoves {

  /** Kept in the page until the next save, so that it can come back. */
  record Removed(int at, QuestionForm question) {}

  private static final int NOTHING = -1;

  private BuilderMoves() {}

  /**
   * @return the place of the question that was touched, −1 when none was
   */
  static int apply(BuilderForm form, Map<String, String> sent) {
    List<QuestionForm> questions = form.getQuestions();
    if (sent.containsKey("add")) return add(questions, sent.get("add"));
    if (sent.containsKey("restore")) return restore(form);
    int up = place(sent, "up", questions);
    if (up > 0) return swap(questions, up, up - 1);
    int down = place(sent, "down", questions);
    if (down >= 0 && down < questions.size() - 1) return swap(questions, down, down + 1);
    int twin = place(sent, "duplicate", questions);
    if (twin >= 0) return duplicate(questions, twin);
    int gone = place(sent, "drop", questions);
    if (gone >= 0)
      form.setRemoved(
          JsonMapper.shared().writeValueAsString(new Removed(gone, questions.remove(gone))));
    return NOTHING;
  }

  private static int add(List<QuestionForm> questions, String type) {
    var added = new QuestionForm();
    added.setType(
        AnswerFilter.word(QuestionType.class, type) == null ? QuestionType.TEXT.name() : type);
    if (added.isRating()) {
      added.getScale().setMin("0");
      added.getScale().setMax("5");
    }
    questions.add(added);
    return questions.size() - 1;
  }

  private static int swap(List<QuestionForm> questions, int from, int to) {
    questions.add(to, questions.remove(from));
    return to;
  }

  private static int duplicate(List<QuestionForm> questions, int at) {
    var mapper = JsonMapper.shared();
    QuestionForm copy =
        mapper.readValue(mapper.writeValueAsString(questions.get(at)), QuestionForm.class);
    copy.setKey("");
    questions.add(at + 1, copy);
    return at + 1;
  }

  private static int restore(BuilderForm form) {
    try {
      Removed removed = JsonMapper.shared().readValue(form.getRemoved(), Removed.class);
      int at = Math.clamp(removed.at(), 0, form.getQuestions().size());
      form.getQuestions().add(at, removed.question());
      form.setRemoved("");
      return at;
    } catch (JacksonException e) {
      return NOTHING;
    }
  }

  /** The question that can come back, by its words; empty when none can. */
  static String removedLabel(String json) {
    try {
      return json.isEmpty()
          ? ""
          : JsonMapper.shared().readValue(json, Removed.class).question().getLabel();
    } catch (JacksonException e) {
      return "";
    }
  }

  private static int place(Map<String, String> sent, String button, List<QuestionForm> questions) {
    String text = sent.getOrDefault(button, "");
    int at = text.matches("\\d{1,4}") ? Integer.parseInt(text) : NOTHING;
    return at < questions.size() ? at : NOTHING;
  }
}
