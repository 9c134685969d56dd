package fr.prevenance.insight.web;

import fr.prevenance.insight.Cut;
import fr.prevenance.insight.Segments;
import fr.prevenance.measure.Slice;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Choice;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionFigure;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the address of the page says, with what does not fit left out. */
record SatisfactionAsked(
    Survey survey,
    Question question,
    QuestionFigure figure,
    Cut cut,
    @Nullable Slice slice,
    PageUrl url,
    List<Segment> segments) {

  /** One group of customers that the page can be narrowed to. */
  record Segment(Slice slice, String label) {

    String word() {
      return slice.key() + "." + slice.value();
    }
  }

  static SatisfactionAsked of(Sight sight, Survey survey, Segments known) {
    List<Question> asked = questions(survey);
    Question question =
        asked.stream()
            .filter(one -> one.key().equals(sight.word("question")))
            .findFirst()
            .orElse(asked.getFirst());
    QuestionFigure figure =
        figures(question).stream()
            .filter(one -> word(one).equals(sight.word("figure")))
            .findFirst()
            .orElse(figures(question).getFirst());
    Cut cut =
        Cut.offered(survey).stream()
            .filter(one -> one.key().equals(sight.word("by")))
            .findFirst()
            .orElse(Cut.UNIT);
    List<Segment> segments = segments(sight, survey, known);
    Slice slice =
        segments.stream()
            .filter(one -> one.word().equals(sight.word("segment")))
            .map(Segment::slice)
            .findFirst()
            .orElse(null);
    PageUrl url =
        PageUrl.of(SatisfactionController.PATH)
            .with("survey", survey.key())
            .with("question", question.key())
            .with("figure", figure == figures(question).getFirst() ? "" : word(figure))
            .with("by", cut.equals(Cut.UNIT) ? "" : cut.key())
            .with("segment", slice == null ? "" : sight.word("segment"))
            .with("channel", sight.channel() == null ? "" : sight.word("channel"));
    return new SatisfactionAsked(survey, question, figure, cut, slice, url, segments);
  }

  /** What a page of satisfaction can be about: recommendation first, then the ratings. */
  static List<Question> questions(Survey survey) {
    List<Question> questions = new ArrayList<>(survey.questionnaire().npsQuestions());
    questions.addAll(survey.questionnaire().ratingQuestions());
    return questions;
  }

  static List<QuestionFigure> figures(Question question) {
    return QuestionFigure.NPS.fits(question)
        ? List.of(QuestionFigure.NPS)
        : List.of(QuestionFigure.MEAN, QuestionFigure.CSAT);
  }

  static String word(QuestionFigure figure) {
    return figure.name().toLowerCase(Locale.ROOT);
  }

  /** Values of several breakdowns in one menu: those of a hidden field say which. */
  private static List<Segment> segments(Sight sight, Survey survey, Segments known) {
    List<Segment> segments = new ArrayList<>();
    for (String key : known.breakdowns(survey)) {
      boolean hidden = survey.questionnaire().byKey(key).isEmpty();
      String asked =
          sight.word("segment").startsWith(key + ".")
              ? sight.word("segment").substring(key.length() + 1)
              : "";
      for (Choice value : known.values(survey, key, sight.population(null), asked)) {
        String label = hidden ? Words.t("insight.sat.segment", key, value.label()) : value.label();
        segments.add(new Segment(new Slice(key, value.key()), label));
      }
    }
    return segments;
  }
}
