package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseArchive;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.ResponseQuery;
import fr.prevenance.survey.Survey;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the pages of answers; they stop at the viewer's units. */
@Component
class AnswerPages {

  private static final int ROWS = 50;

  private final ResponseArchive archive;

  AnswerPages(ResponseArchive archive) {
    this.archive = archive;
  }

  AnswerListPage list(Survey survey, Viewer viewer, Perspective seen, AnswerFilter filter) {
    String path = "/surveys/" + survey.key() + "/responses";
    ResponseQuery query = filter.query(survey, seen, false);
    var found = archive.read(survey, query, ROWS);
    List<AnswerListPage.Row> rows =
        found.responses().stream().map(one -> row(survey, viewer, one)).toList();
    PageUrl url = filter.url(path);
    var tally = archive.count(survey, query, found);
    return new AnswerListPage(
        SurveyFrame.of(survey, viewer, "responses"),
        lead(tally, "survey.answers.lead", seen),
        statuses(url, filter),
        FilterMenus.of(survey, filter, path),
        rows,
        pager(url, found, tally),
        List.of(
            url.without("after")
                .without("status")
                .toString()
                .replaceFirst("/responses", "/responses.csv"),
            url.without("after")
                .without("status")
                .toString()
                .replaceFirst("/responses", "/responses.xlsx")));
  }

  AnswerPage show(Survey survey, ResponseId id, Viewer viewer) {
    Response response = archive.get(survey, id);
    if (!viewer.sees(response.place().unit())) throw Refused.notFound();
    List<AnswerPage.Line> lines =
        survey.questionnaire().questions().stream()
            .map(question ->
                new AnswerPage.Line(
                    question.label(),
                    question.type().isText(),
                    response
                        .answers()
                        .to(question.key())
                        .map(value -> ValueText.of(question, value))
                        .orElse("")))
            .toList();
    return new AnswerPage(
        SurveyFrame.of(survey, viewer, "responses"),
        id.value().toString(),
        when(viewer, response),
        lines,
        AnswerFacts.of(viewer, response),
        viewer.writes());
  }

  private static AnswerListPage.Row row(Survey survey, Viewer viewer, Response response) {
    String comment =
        Said.of(survey, response).stream().map(Said::words).collect(Collectors.joining(" · "));
    return new AnswerListPage.Row(
        "/surveys/" + survey.key() + "/responses/" + response.id().value(),
        Dates.date(response.moment().day()),
        unit(viewer, response),
        word("survey.channel.", response.place().channel()),
        Words.t("survey.mode." + response.provenance().mode()),
        Quote.Score.of(survey, response),
        comment.length() > 140 ? comment.substring(0, 139) + "…" : comment);
  }

  static String lead(ResponseArchive.Tally tally, String key, Perspective seen) {
    String period = seen.period().during();
    return tally.all()
        ? Words.plural(key, tally.n(), seen.unit().name(), period)
        : Words.plural(
            key + ".newest", tally.n(), seen.unit().name(), period, ResponseArchive.LOOKED_AT);
  }

  private static List<Choice> statuses(PageUrl url, AnswerFilter filter) {
    PageUrl all = url.without("after");
    boolean partial = filter.wantedStatus() == Response.Status.PARTIAL;
    return List.of(
        new Choice(Words.t("survey.status.COMPLETE"), all.without("status").toString(), !partial),
        new Choice(
            Words.t("survey.status.PARTIAL"), all.with("status", "PARTIAL").toString(), partial));
  }

  static Pager pager(PageUrl url, ResponseArchive.Found found, ResponseArchive.Tally tally) {
    if (tally.all() && tally.n() == 0) return Pager.cursor(url, null);
    String more = found.more() == null ? null : found.more().toString();
    return found.searched() ? Pager.search(url, more) : Pager.cursor(url, more);
  }

  static String unit(Viewer viewer, Response response) {
    return viewer.units().find(response.place().unit()).map(Unit::name).orElse("—");
  }

  static String when(Viewer viewer, Response response) {
    return Dates.moment(
        response.moment().answeredAt(), viewer.units().zoneOf(response.place().unit()));
  }

  static String word(String prefix, @Nullable Enum<?> one) {
    return one == null ? "—" : Words.t(prefix + one.name());
  }
}
