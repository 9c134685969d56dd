package fr.prevenance.survey.web;

import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Nps;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.breakdown.BreakdownDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class OverviewPages {

  private static final int MONTHS = 12;

  private final SurveyDesk surveys;
  private final ScoreCounts counts;
  private final BreakdownDesk breakdowns;
  private final PublicUrl publicUrl;

  OverviewPages(
      SurveyDesk surveys, ScoreCounts counts, BreakdownDesk breakdowns, PublicUrl publicUrl) {
    this.surveys = surveys;
    this.counts = counts;
    this.breakdowns = breakdowns;
    this.publicUrl = publicUrl;
  }

  OverviewPage show(Survey survey, Viewer viewer, Perspective seen, Form form) {
    List<Question> scored =
        survey.questionnaire().scoredQuestions().stream()
            .filter(one -> !one.isImportance())
            .toList();
    List<SubjectId> subjects =
        IntStream.rangeClosed(0, scored.size())
            .mapToObj(i ->
                i == 0
                    ? Subjects.of(survey.id())
                    : Subjects.of(survey.id(), scored.get(i - 1).key()))
            .toList();
    var range = new DayRange(seen.period().from(), seen.period().to());
    Map<SubjectId, Scores> scores =
        counts.bySubject(new CountQuery(subjects, seen.bounds(), null, null, range));
    List<OverviewPage.Month> months = months(survey, seen);
    long n = scores.getOrDefault(Subjects.of(survey.id()), Scores.NONE).n();
    var links = surveys.links(survey.id());
    return new OverviewPage(
        SurveyFrame.of(survey, viewer, ""),
        lead(survey, n, seen),
        life(survey, viewer),
        scored.stream()
            .map(one ->
                figure(one, scores.getOrDefault(Subjects.of(survey.id(), one.key()), Scores.NONE)))
            .toList(),
        months,
        Sparkline.of(
            months.stream().limit(MONTHS).map(month -> (double) month.answers()).toList(), null),
        new OverviewPage.Door(publicUrl.of(links.getFirst().path()), links.size()),
        BreakdownSection.of(survey, viewer, breakdowns, form),
        viewer.writes());
  }

  /** The complete ones that are drawn, and the current one. */
  private List<OverviewPage.Month> months(Survey survey, Perspective seen) {
    YearMonth last = YearMonth.from(seen.today());
    YearMonth first = last.minusMonths(MONTHS);
    var range = new DayRange(first.atDay(1), last.atEndOfMonth());
    SubjectId subject = Subjects.of(survey.id());
    var grouped =
        counts.grouped(
            new CountQuery(List.of(subject), seen.bounds(), null, null, range), Grouping.MONTH);
    return IntStream.rangeClosed(0, MONTHS)
        .mapToObj(first::plusMonths)
        .map(month ->
            new OverviewPage.Month(
                month.equals(last)
                    ? Words.t("survey.show.months.now", Dates.month(month))
                    : Dates.month(month),
                grouped
                    .getOrDefault(month.toString(), Map.of())
                    .getOrDefault(subject, Scores.NONE)
                    .n()))
        .toList();
  }

  private static OverviewPage.Figure figure(Question question, Scores scores) {
    var main = new MainQuestion(question);
    if (!main.isNps()) {
      Double mean = Mean.of(scores, main.scale()).value();
      double share =
          mean == null
              ? 0
              : 100 * (mean - main.scale().min()) / (main.scale().max() - main.scale().min());
      return new OverviewPage.Figure(question.label(), MainFigure.of(main, scores), null, share);
    }
    Nps nps = Nps.of(scores);
    double whole = Math.max(1, nps.n());
    var split =
        nps.n() == 0
            ? null
            : new OverviewPage.Split(
                nps.promoters(),
                nps.passives(),
                nps.detractors(),
                100 * nps.promoters() / whole,
                100 * nps.passives() / whole,
                100 * nps.detractors() / whole);
    return new OverviewPage.Figure(question.label(), MainFigure.of(main, scores), split, 0);
  }

  private static String lead(Survey survey, long n, Perspective seen) {
    return switch (survey.state()) {
      case DRAFT ->
          Words.plural("survey.show.lead.draft", survey.questionnaire().questions().size());
      case PUBLISHED ->
          Words.plural("survey.show.lead.open", n, seen.unit().name(), seen.period().during());
      case CLOSED ->
          Words.plural("survey.show.lead.closed", n, seen.unit().name(), seen.period().during());
    };
  }

  private static String life(Survey survey, Viewer viewer) {
    return switch (survey.state()) {
      case DRAFT -> Words.t("survey.show.life.draft");
      case PUBLISHED ->
          Words.t(
              "survey.show.life.open",
              day(Objects.requireNonNull(survey.life().publishedAt()), viewer));
      case CLOSED ->
          Words.t(
              "survey.show.life.closed",
              day(Objects.requireNonNull(survey.life().publishedAt()), viewer),
              day(Objects.requireNonNull(survey.life().closedAt()), viewer));
    };
  }

  private static String day(Instant instant, Viewer viewer) {
    return Dates.date(LocalDate.ofInstant(instant, viewer.organization().timeZone()));
  }
}
