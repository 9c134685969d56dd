package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.util.List;
import java.util.Locale;

/** A public link and the survey behind it, as the respondent meets them. */
public record Doorway(Link link, Survey survey, List<Screen> screens, String organization) {

  public Locale language() {
    return Locale.forLanguageTag(survey.locale());
  }

  /**
   * @throws Refused not found when the survey has no such screen
   */
  public Screen screen(int number) {
    if (number < 1 || number > screens.size()) throw Refused.notFound();
    return screens.get(number - 1);
  }

  public boolean isLast(Screen screen) {
    return screen.number() == screens.size();
  }

  /** Where to go on: the first screen without any answer, the last when all have one. */
  public Screen firstUnanswered(Answers answers) {
    return screens.stream()
        .filter(screen ->
            screen.questions().stream().noneMatch(question -> answers.has(question.key())))
        .findFirst()
        .orElseGet(screens::getLast);
  }

  public List<Refused.Field> missing(Screen screen, Answers answers) {
    return screen.questions().stream()
        .filter(question -> question.isRequired() && !answers.has(question.key()))
        .map(AnswerRules::required)
        .toList();
  }
}
