package fr.prevenance.compass.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Quotes;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose words to read this morning: the unhappy ones first, then a few that tell of the week. */
@Component
class Heard {

  private static final int LOOKED_AT = 60;
  private static final int SHOWN = 3;
  private static final int LONGEST = 180;
  private static final int DETRACTOR = 6;

  private final Quotes quotes;

  Heard(Quotes quotes) {
    this.quotes = quotes;
  }

  List<HomePage.Spoken> unhappy(Survey survey, Viewer viewer, Perspective perspective) {
    return latest(survey, perspective).stream()
        .filter(quote -> quote.score() != null && quote.score() <= DETRACTOR)
        .limit(SHOWN)
        .map(quote -> spoken(survey, viewer, quote))
        .toList();
  }

  /** Of the others, those that say something in a few words, the highest and lowest notes alike. */
  List<HomePage.Spoken> voices(Survey survey, Viewer viewer, Perspective perspective) {
    return latest(survey, perspective).stream()
        .filter(quote ->
            quote.score() != null && quote.score() > DETRACTOR && quote.text().length() <= LONGEST)
        .limit(SHOWN)
        .map(quote -> spoken(survey, viewer, quote))
        .toList();
  }

  private List<Quotes.Quote> latest(Survey survey, Perspective perspective) {
    SubjectId nps =
        Subjects.of(survey.id(), survey.questionnaire().npsQuestions().getFirst().key());
    var days = new DayRange(perspective.period().from(), perspective.period().to());
    return quotes.latest(
        survey.id().value(),
        new CountQuery(List.of(nps), perspective.bounds(), null, null, days),
        LOOKED_AT);
  }

  private HomePage.Spoken spoken(Survey survey, Viewer viewer, Quotes.Quote quote) {
    String unit = viewer.units().find(quote.unit()).map(one -> one.name()).orElse("");
    String response = quote.id().value().toString();
    String act =
        PageUrl.of("/actions/new")
            .with("origin", "COMMENT")
            .with("survey", survey.key())
            .with("comment", response)
            .toString();
    return new HomePage.Spoken(
        String.valueOf(quote.score()),
        excerpt(quote.text()),
        Words.t("compass.source", unit, Dates.day(quote.day()), String.valueOf(quote.score())),
        "/surveys/" + survey.key() + "/responses/" + response,
        viewer.writes() ? act : null);
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST)) + "…";
  }
}
