package fr.prevenance.survey;

import fr.prevenance.signal.Signal;
import fr.prevenance.signal.SignalId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A complete response as the signal that it is. */
final class ResponseSignal {

  static final String SOURCE = "survey";

  private ResponseSignal() {}

  static Signal of(Survey survey, Response response) {
    var scored =
        ScoredAnswers.of(
            survey.questionnaire(), response.answers(), response.provenance().hidden());
    var origin =
        new Signal.Origin(SOURCE, survey.id().value(), response.provenance().customerRef());
    var place =
        new Signal.Place(
            response.moment().day(),
            response.moment().answeredAt(),
            response.place().unit(),
            response.place().channel());
    return new Signal(
        new SignalId(response.id().value()),
        origin,
        place,
        content(survey, response, scored),
        response.weight());
  }

  private static Signal.Content content(Survey survey, Response response, ScoredAnswers scored) {
    List<Signal.Scored> scores = new ArrayList<>();
    scores.add(new Signal.Scored(Subjects.of(survey.id()), Subjects.COMPLETE));
    scored
        .scores()
        .forEach(one ->
            scores.add(
                new Signal.Scored(Subjects.of(survey.id(), one.questionKey()), one.score())));
    String hung = response.provenance().hidden().get(Link.TOUCHPOINT);
    if (hung != null) scores.addAll(there(survey, scored, hung));
    var numbers =
        scored.amounts().stream()
            .map(one ->
                new Signal.Counted(
                    Subjects.of(survey.id(), one.questionKey()), one.number().doubleValue()))
            .toList();
    var slices = scored.slices().stream().map(slice -> slice.key() + "=" + slice.value()).toList();
    return new Signal.Content(scores, numbers, slices, comment(scored));
  }

  /** The same scores once more, as those of the touchpoint where the link hangs. */
  private static List<Signal.Scored> there(Survey survey, ScoredAnswers scored, String touchpoint) {
    return scored.scores().stream()
        .filter(
            one -> survey.questionnaire().byKey(one.questionKey()).filter(Ties::tells).isPresent())
        .map(one ->
            new Signal.Scored(Subjects.at(survey.id(), one.questionKey(), touchpoint), one.score()))
        .toList();
  }

  private static @Nullable String comment(ScoredAnswers scored) {
    String comment =
        scored.comments().stream()
            .map(ScoredAnswers.Comment::text)
            .collect(Collectors.joining("\n"));
    return comment.isEmpty() ? null : comment;
  }
}
