package fr.prevenance.survey.web;

import fr.prevenance.measure.Scores;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyState;
import gg.jte.Content;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SurveyListPages {

  private record Line(
      Survey survey, Scores answers, SurveyListPage.Figure figure, LocalDate last) {}

  private final SurveyDesk surveys;
  private final ScoreCounts counts;
  private final JdbcClient jdbc;

  SurveyListPages(SurveyDesk surveys, ScoreCounts counts, JdbcClient jdbc) {
    this.surveys = surveys;
    this.counts = counts;
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public SurveyListPage list(Viewer viewer, Perspective seen, String search, String sort) {
    List<Survey> all = surveys.all();
    List<Line> lines = lines(all, seen);
    String wanted =
        String.join("", Highlight.of(search, List.of()).stream().map(Quote.Part::text).toList());
    PageUrl url = PageUrl.of("/surveys", Map.of("q", search, "sort", sort));
    List<SurveyListPage.Row> rows =
        lines.stream()
            .filter(line ->
                wanted.isEmpty()
                    || Highlight.of(line.survey().title(), List.of(wanted)).stream()
                        .anyMatch(Quote.Part::marked))
            .sorted(order(sort))
            .map(line -> row(line, viewer))
            .toList();
    return new SurveyListPage(lead(lines, seen), search, url, rows, all.isEmpty(), viewer.writes());
  }

  private List<Line> lines(List<Survey> all, Perspective seen) {
    List<SubjectId> subjects = new ArrayList<>();
    for (Survey survey : all) {
      subjects.add(Subjects.of(survey.id()));
      MainQuestion.of(survey.questionnaire())
          .ifPresent(main -> subjects.add(Subjects.of(survey.id(), main.question().key())));
    }
    var range = new DayRange(seen.period().from(), seen.period().to());
    Map<SubjectId, Scores> scores =
        counts.bySubject(new CountQuery(subjects, seen.bounds(), null, null, range));
    Map<UUID, LocalDate> last = last(seen);
    return all.stream()
        .map(survey ->
            new Line(
                survey,
                scores.getOrDefault(Subjects.of(survey.id()), Scores.NONE),
                figure(survey, scores),
                last.getOrDefault(survey.id().value(), LocalDate.MIN)))
        .toList();
  }

  /** One look into the index per survey, whatever the number of answers. */
  private Map<UUID, LocalDate> last(Perspective seen) {
    Map<UUID, LocalDate> last = new HashMap<>();
    jdbc.sql(
            """
            select survey.id, (select response.day from survey.response
                                where response.survey_id = survey.id and response.status = 'COMPLETE' and response.unit_id = any(:units)
                                order by response.day desc, response.id desc limit 1) as last
              from survey.survey
            """)
        .param("units", seen.units().stream().map(UnitId::value).toArray(UUID[]::new))
        .query((row, n) ->
            row.getObject("last") == null
                ? null
                : last.put(row.getObject("id", UUID.class), row.getObject("last", LocalDate.class)))
        .list();
    return last;
  }

  private static SurveyListPage.Figure figure(Survey survey, Map<SubjectId, Scores> scores) {
    return MainQuestion.of(survey.questionnaire())
        .map(main ->
            MainFigure.of(
                main,
                scores.getOrDefault(Subjects.of(survey.id(), main.question().key()), Scores.NONE)))
        .orElse(SurveyListPage.Figure.NONE);
  }

  private static SurveyListPage.Row row(Line line, Viewer viewer) {
    String last = line.last().equals(LocalDate.MIN) ? "—" : Dates.date(line.last());
    return new SurveyListPage.Row(
        SurveyFrame.of(line.survey(), viewer, ""), line.answers().n(), last, line.figure());
  }

  private static Comparator<Line> order(String sort) {
    var byTitle =
        Comparator.comparing(
            (Line line) -> line.survey().title(), Collator.getInstance(Locale.FRENCH));
    Comparator<Line> order =
        switch (sort.replaceFirst("^-", "")) {
          case "title" -> byTitle;
          case "answers" -> Comparator.comparingLong(line -> line.answers().n());
          case "last" -> Comparator.comparing(Line::last);
          case "state" -> Comparator.comparing(line -> line.survey().state());
          default ->
              Comparator.comparing((Line line) ->
                  line.survey().state() == SurveyState.PUBLISHED
                      ? 0
                      : line.survey().state() == SurveyState.DRAFT ? 1 : 2);
        };
    return sort.startsWith("-") ? order.reversed() : order;
  }

  private static Content lead(List<Line> lines, Perspective seen) {
    long open =
        lines.stream().filter(line -> line.survey().state() == SurveyState.PUBLISHED).count();
    long answers = lines.stream().mapToLong(line -> line.answers().n()).sum();
    if (lines.isEmpty()) return Words.rich("survey.list.lead.none");
    if (open == 0) return Words.rich("survey.list.lead.closed");
    return Words.rich(
        "survey.list.lead",
        Words.plural(
            "survey.list.lead.open",
            open,
            fr.prevenance.platform.web.Formats.sentence(
                fr.prevenance.platform.web.Spelled.feminine(open))),
        Words.plural("survey.list.lead.answers", answers),
        seen.period().during());
  }
}
