package fr.prevenance.insight;

import fr.prevenance.Refused;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.List;

/**
 * How a figure is laid out: by unit, month or channel, or by the values of a breakdown or of
 * another question.
 */
public record Cut(String key, Kind kind) {

  public enum Kind {
    UNIT,
    MONTH,
    CHANNEL,
    /** Declared: the score counts keep it. */
    BREAKDOWN,
    /** Not declared: only the answers know. */
    QUESTION
  }

  public static final Cut UNIT = new Cut("unit", Kind.UNIT);
  public static final Cut MONTH = new Cut("month", Kind.MONTH);
  public static final Cut CHANNEL = new Cut("channel", Kind.CHANNEL);

  /** What the score counts can tell; anything else is refused with what there is. */
  public static Cut counted(Survey survey, String word) {
    return switch (word) {
      case "unit" -> UNIT;
      case "month" -> MONTH;
      case "channel" -> CHANNEL;
      default -> {
        List<String> breakdowns = survey.questionnaire().breakdowns();
        if (!breakdowns.contains(word)) {
          List<String> offered = new ArrayList<>(List.of("unit", "month", "channel"));
          offered.addAll(breakdowns);
          throw Refused.invalidField(
              "groupBy", "insight.group-by-unknown", word, String.join(", ", offered));
        }
        yield new Cut(word, Kind.BREAKDOWN);
      }
    };
  }

  /** By what a page can lay figures out, declared breakdowns before other questions. */
  public static List<Cut> offered(Survey survey) {
    List<Cut> offered = new ArrayList<>(List.of(UNIT, CHANNEL));
    survey.questionnaire().breakdowns().forEach(key -> offered.add(new Cut(key, Kind.BREAKDOWN)));
    survey.questionnaire().questions().stream()
        .filter(question -> question.type().breaksDown())
        .map(Question::key)
        .filter(key -> !survey.questionnaire().breakdowns().contains(key))
        .forEach(key -> offered.add(new Cut(key, Kind.QUESTION)));
    return offered;
  }
}
