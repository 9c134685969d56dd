package fr.prevenance.survey.web.publicpage;

import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.ImportancePair;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Screen;
import java.util.List;

/** The questions of a screen as the blocks that show them. */
record Blocks(ScreenContent content, Piping piping) {

  /** A longer scale is typed as a number. */
  private static final int MOST_KEYS = 21;

  static List<Block> of(ScreenContent content, Piping piping) {
    var blocks = new Blocks(content, piping);
    return content.screen().blocks().stream().map(blocks::block).toList();
  }

  private Block block(Screen.Block block) {
    return switch (block) {
      case Screen.Block.Single(Question question) ->
          single(question, block.equals(content.screen().blocks().getFirst()));
      case Screen.Block.Grid(List<ImportancePair> pairs) ->
          new Block.Grid(pairs.stream().map(this::pair).toList());
    };
  }

  private Block single(Question question, boolean titled) {
    Ask ask = Ask.of(question, titled, content, piping);
    return switch (question.type()) {
      case NPS, YES_NO, CHOICE, MULTIPLE_CHOICE -> new Block.Picks(ask, row(question));
      case RATING ->
          PickRow.points(java.util.Objects.requireNonNull(question.scale())) > MOST_KEYS
              ? line(ask, "number", "respondent.caption.number")
              : new Block.Picks(ask, row(question));
      case TEXT -> line(ask, "text", "respondent.caption.text");
      case LONG_TEXT -> line(ask, "textarea", "respondent.caption.comment");
      case NUMBER -> line(ask, "number", "respondent.caption.number");
      case DATE -> line(ask, "date", "respondent.caption.date");
      case CONTACT ->
          new Block.Contact(
              ask,
              typed(ask, ".name"),
              typed(ask, ".email"),
              typed(ask, ".phone"),
              !typed(ask, ".consent").isEmpty());
    };
  }

  private Block.Pair pair(ImportancePair pair) {
    return new Block.Pair(
        PairSubject.of(pair),
        part(pair.satisfaction(), "respondent.satisfaction"),
        part(pair.importance(), "respondent.importance"));
  }

  private Block.Part part(Question question, String label) {
    return new Block.Part(Ask.of(question, false, content, piping), Words.t(label), row(question));
  }

  private PickRow row(Question question) {
    return PickRow.of(question, content.typed(ScreenPage.PREFIX + question.key()));
  }

  private Block line(Ask ask, String kind, String caption) {
    return new Block.Line(ask, kind, ask.titled() ? Words.t(caption) : ask.label(), typed(ask, ""));
  }

  private String typed(Ask ask, String part) {
    return String.join(" ", content.typed(ask.name() + part));
  }
}
