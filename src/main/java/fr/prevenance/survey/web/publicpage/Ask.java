package fr.prevenance.survey.web.publicpage;

import fr.prevenance.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * One question on its screen.
 *
 * @param titled its label is the title of the screen and stands there already
 */
public record Ask(
    String id,
    String name,
    String label,
    String help,
    boolean titled,
    boolean required,
    String mistake) {

  static Ask of(Question question, boolean titled, ScreenContent content, Piping piping) {
    String name = ScreenPage.PREFIX + question.key();
    return new Ask(
        id(question),
        name,
        piping.label(question),
        piping.help(question),
        titled,
        question.isRequired(),
        piping.without(content.mistake(name)));
  }

  static String id(Question question) {
    return "f-" + question.key();
  }

  public boolean isWrong() {
    return !mistake.isEmpty();
  }

  /** The ids of what explains this field. */
  public @Nullable String described() {
    String ids =
        (help.isEmpty() ? "" : titled ? "help " : id + "-help ")
            + (isWrong() ? id + "-mistake" : "");
    return ids.isEmpty() ? null : ids.strip();
  }
}
