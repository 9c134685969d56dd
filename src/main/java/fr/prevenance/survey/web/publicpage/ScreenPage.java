package fr.prevenance.survey.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One screen of a survey, ready to be written. */
public record ScreenPage(
    Frame frame,
    Step step,
    String action,
    @Nullable String back,
    Heading heading,
    List<Block> blocks,
    List<Mistake> mistakes) {

  static final String PREFIX = "answers.";

  /**
   * @param landmark by which this screen is told from others shown beside it
   */
  public record Frame(
      String organization,
      String title,
      String language,
      String minutes,
      @Nullable String landmark) {}

  public record Step(int number, int count) {
    public boolean isLast() {
      return number == count;
    }
  }

  public record Heading(String title, String help) {}

  /**
   * @param anchor the field to go to, empty when the whole page is refused
   */
  public record Mistake(String anchor, String text) {}

  static ScreenPage of(DraftAddress address, ScreenContent content) {
    int number = content.screen().number();
    return of(
        address.door(),
        content,
        address.path(number),
        number == 1 ? null : address.path(number - 1),
        null);
  }

  /** As nobody has answered it yet; its way back leads to the screen before. */
  static ScreenPage preview(Doorway door, Screen screen) {
    String path = "/surveys/" + door.survey().key() + "/preview/";
    int number = screen.number();
    String back = number == 1 ? null : path + (number - 1);
    String name = Words.t("survey.preview.screen", number, door.screens().size());
    return of(door, ScreenContent.of(screen, Answers.NONE), path + number, back, name);
  }

  private static ScreenPage of(
      Doorway door,
      ScreenContent content,
      String action,
      @Nullable String back,
      @Nullable String landmark) {
    var piping = new Piping(door.survey().questionnaire(), content.before());
    int number = content.screen().number();
    return new ScreenPage(
        new Frame(
            door.organization(),
            door.survey().title(),
            door.language().getLanguage(),
            Words.plural("respondent.minutes", TimeNeeded.minutes(door.survey().questionnaire())),
            landmark),
        new Step(number, door.screens().size()),
        action,
        back,
        heading(content.screen(), piping),
        Blocks.of(content, piping),
        content.errors().stream().map(error -> mistake(error, content.screen(), piping)).toList());
  }

  public boolean isWrong() {
    return !mistakes.isEmpty();
  }

  public boolean startsWithGrid() {
    return blocks.getFirst() instanceof Block.Grid;
  }

  /** The first question is the title of its screen, but a grid has one of its own. */
  private static Heading heading(Screen screen, Piping piping) {
    return switch (screen.blocks().getFirst()) {
      case Screen.Block.Single(Question question) ->
          new Heading(piping.label(question), piping.help(question));
      case Screen.Block.Grid grid ->
          new Heading(
              Words.t(screen.number() == 1 ? "respondent.grid.first" : "respondent.grid.title"),
              Words.t("respondent.grid.help"));
    };
  }

  private static Mistake mistake(Refused.Field error, Screen screen, Piping piping) {
    String anchor =
        screen.questions().stream()
            .filter(question -> error.field().equals(PREFIX + question.key()))
            .findFirst()
            .map(question -> Ask.id(question))
            .orElse("");
    return new Mistake(anchor, piping.without(ScreenContent.words(error)));
  }
}
