package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseArchive;
import fr.prevenance.survey.ResponseQuery;
import fr.prevenance.survey.Survey;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the wall of comments; it stops at the viewer's units. */
@Component
class CommentPages {

  private static final int QUOTES = 30;

  private final ResponseArchive archive;

  CommentPages(ResponseArchive archive) {
    this.archive = archive;
  }

  CommentWallPage wall(Survey survey, Viewer viewer, Perspective seen, AnswerFilter filter) {
    String path = "/surveys/" + survey.key() + "/comments";
    ResponseQuery query = filter.query(survey, seen, true);
    var found = archive.read(survey, query, QUOTES);
    List<Quote> quotes =
        found.responses().stream()
            .flatMap(one -> quotes(survey, viewer, one, filter).stream())
            .toList();
    var tally = archive.count(survey, query, found);
    return new CommentWallPage(
        SurveyFrame.of(survey, viewer, "comments"),
        AnswerPages.lead(tally, "survey.wall.lead", seen),
        FilterMenus.of(survey, filter, path),
        quotes,
        AnswerPages.pager(filter.url(path), found, tally),
        !survey.questionnaire().textQuestions().isEmpty());
  }

  private static List<Quote> quotes(
      Survey survey, Viewer viewer, Response response, AnswerFilter filter) {
    String href = "/surveys/" + survey.key() + "/responses/" + response.id().value();
    Quote.Score score = Quote.Score.of(survey, response);
    String source =
        (score.text().isEmpty()
            ? Words.t(
                "survey.quote.source",
                AnswerPages.unit(viewer, response),
                Dates.date(response.moment().day()))
            : Words.t(
                "survey.quote.source.score",
                AnswerPages.unit(viewer, response),
                score.text(),
                Dates.date(response.moment().day())));
    return Said.of(survey, response).stream()
        .map(said ->
            new Quote(
                Highlight.of(said.words(), filter.words()),
                said.question().label(),
                source,
                href,
                score))
        .toList();
  }
}
