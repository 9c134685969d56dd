package fr.prevenance.survey.web.publicpage;

import fr.prevenance.measure.Scale;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keys for the thumb: scores or choices.
 *
 * @param look the class of the row: scale, nps, themes or yes
 * @param columns keys per row, for scores
 * @param low what the lowest score means, empty when it is said nowhere
 */
public record PickRow(
    String look,
    String input,
    String legend,
    int columns,
    List<Pick> picks,
    String low,
    String high) {

  /**
   * @param spoken what a screen reader adds to the visible text
   */
  public record Pick(String value, String text, String spoken, boolean checked) {}

  private static final int MOST_WORDS = 3;
  private static final int MOST_IN_A_ROW = 7;
  private static final int CHIP = 28;

  static PickRow of(Question question, List<String> typed) {
    return switch (question.type()) {
      case NPS ->
          scores(
              question,
              Map.of(0, Words.t("respondent.nps.low"), 10, Words.t("respondent.nps.high")),
              typed);
      case YES_NO -> yesNo(typed);
      case CHOICE, MULTIPLE_CHOICE -> choices(question, typed);
      default ->
          scores(
              question,
              question.form().scale() == null ? Map.of() : question.form().scale().labels(),
              typed);
    };
  }

  public boolean hasEnds() {
    return !low.isEmpty() || !high.isEmpty();
  }

  static int points(Scale scale) {
    return (scale.max() - scale.min()) / scale.step() + 1;
  }

  /** Up to seven keys stand in one row; more of them in rows of equal length, six at most. */
  static int columns(int points) {
    return points <= MOST_IN_A_ROW ? points : Math.min(6, (points + 1) / 2);
  }

  private static PickRow scores(
      Question question, Map<Integer, String> labels, List<String> typed) {
    Scale scale = question.scale() == null ? Scale.RATING : question.scale();
    int points = points(scale);
    boolean words = points <= MOST_WORDS && labels.size() == points;
    List<Pick> picks = new ArrayList<>();
    for (int score = scale.min(); score <= scale.max(); score += scale.step()) {
      String label = labels.getOrDefault(score, "");
      String number = String.valueOf(score).replace('-', '\u2212');
      picks.add(
          new Pick(
              String.valueOf(score),
              words ? label : number,
              words ? "" : label,
              typed.contains(String.valueOf(score))));
    }
    boolean nps = question.type() == QuestionType.NPS;
    return new PickRow(
        nps ? "nps" : "scale",
        "radio",
        Words.t("respondent.score", scale.min(), scale.max()),
        nps ? 6 : columns(points),
        picks,
        words ? "" : end(labels, scale.min(), nps),
        words ? "" : end(labels, scale.max(), nps));
  }

  private static String end(Map<Integer, String> labels, int score, boolean nps) {
    String label = labels.getOrDefault(score, "");
    return nps ? Words.t("respondent.end", score, label) : label;
  }

  private static PickRow choices(Question question, List<String> typed) {
    boolean many = question.type() == QuestionType.MULTIPLE_CHOICE;
    boolean chips =
        question.choices().stream().map(Choice::label).allMatch(label -> label.length() <= CHIP);
    return new PickRow(
        chips ? "themes" : "yes",
        many ? "checkbox" : "radio",
        Words.t(many ? "respondent.several" : "respondent.one"),
        0,
        question.choices().stream()
            .map(choice -> new Pick(choice.key(), choice.label(), "", typed.contains(choice.key())))
            .toList(),
        "",
        "");
  }

  private static PickRow yesNo(List<String> typed) {
    return new PickRow(
        "yes",
        "radio",
        Words.t("respondent.one"),
        0,
        List.of(
            new Pick("true", Words.t("respondent.yes"), "", typed.contains("true")),
            new Pick("false", Words.t("respondent.no"), "", typed.contains("false"))),
        "",
        "");
  }
}
