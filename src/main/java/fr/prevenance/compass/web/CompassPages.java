package fr.prevenance.compass.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyState;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the home page together from the figures, words and actions of one perspective. */
@Component
class CompassPages {

  private static final int SUBJECTS_SHOWN = 12;
  private static final int SUBJECTS_BESIDE_PROMISES = 5;

  private final SurveyDesk surveys;
  private final Headlines headlines;
  private final SubjectLines subjects;
  private final Heard heard;
  private final Own own;

  /** What we say of ourselves: what was promised, and how fast the loop turns. */
  @Component
  record Own(PromiseRows promises, Turning turning) {}

  CompassPages(
      SurveyDesk surveys, Headlines headlines, SubjectLines subjects, Heard heard, Own own) {
    this.surveys = surveys;
    this.headlines = headlines;
    this.subjects = subjects;
    this.heard = heard;
    this.own = own;
  }

  @Transactional(readOnly = true)
  HomePage home(Viewer viewer, Perspective perspective) {
    List<Survey> known = surveys.all();
    List<Survey> open =
        known.stream().filter(survey -> survey.state() != SurveyState.DRAFT).toList();
    Optional<Survey> recommended = headlines.survey(open);
    SubjectLines.Read map = subjects.read(open, perspective);
    Turning.Plan plan = own.turning().plan(viewer, perspective);
    Headlines.@Nullable Nps nps =
        recommended.map(survey -> headlines.nps(survey, perspective)).orElse(null);
    List<HomePage.Promise> promises = own.promises().rows(viewer, perspective);
    boolean started =
        nps != null
            || !map.lines().isEmpty()
            || !promises.isEmpty()
            || plan.running() + plan.verified() > 0
            || own.turning().voices(open, perspective) > 0;
    return new HomePage(
        Words.t("compass.date", Dates.dayLong(perspective.today())),
        promises.isEmpty() ? lead(nps, map, plan) : PromiseRows.lead(promises),
        nps == null ? null : headlines.headline(nps, perspective, plan.turn()),
        own.turning().loop(viewer, open, promises.size(), map, plan, perspective),
        promises,
        map.lines().stream()
            .limit(promises.isEmpty() ? SUBJECTS_SHOWN : SUBJECTS_BESIDE_PROMISES)
            .toList(),
        recommended.map(survey -> heard.unhappy(survey, viewer, perspective)).orElse(List.of()),
        plan.late(),
        recommended.map(survey -> heard.voices(survey, viewer, perspective)).orElse(List.of()),
        started ? null : next(known),
        viewer.writes());
  }

  private static HomePage.Step next(List<Survey> surveys) {
    return in(surveys, SurveyState.PUBLISHED)
        .map(survey ->
            new HomePage.Step(
                Words.t("compass.empty.share"), "/surveys/" + survey.key() + "/links", "qrcode"))
        .or(() ->
            in(surveys, SurveyState.DRAFT)
                .map(survey ->
                    new HomePage.Step(
                        Words.t("compass.empty.publish", survey.title()),
                        "/surveys/" + survey.key() + "/publication",
                        "send")))
        .orElseGet(
            () -> new HomePage.Step(Words.t("compass.empty.action"), "/surveys/new", "plus"));
  }

  private static Optional<Survey> in(List<Survey> surveys, SurveyState state) {
    return surveys.stream().filter(survey -> survey.state() == state).findFirst();
  }

  /** Two or three sentences that the figures themselves say. */
  private static Content lead(
      Headlines.@Nullable Nps nps, SubjectLines.Read map, Turning.Plan plan) {
    if (nps == null && map.lines().isEmpty() && plan.late().isEmpty())
      return Words.rich("compass.lead.empty");
    return output -> {
      if (nps != null) {
        Words.rich("compass.lead.nps." + nps.course(), Formats.signed(nps.value())).writeTo(output);
        output.writeContent(" ");
      }
      if (!map.urgent().isEmpty()) {
        Words.richPlural(
                "compass.lead.urgent",
                map.urgent().size(),
                Formats.sentence(fr.prevenance.platform.web.Spelled.masculine(map.urgent().size())),
                map.urgent().getFirst())
            .writeTo(output);
        output.writeContent(" ");
      } else if (!map.lines().isEmpty()) {
        Words.rich("compass.lead.calm").writeTo(output);
        output.writeContent(" ");
      }
      if (nps == null && plan.lateCount() > 0) {
        Words.richPlural(
                "compass.lead.late",
                plan.lateCount(),
                Formats.sentence(fr.prevenance.platform.web.Spelled.feminine(plan.lateCount())))
            .writeTo(output);
      }
    };
  }
}
