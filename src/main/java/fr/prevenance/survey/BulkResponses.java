package fr.prevenance.survey;

import fr.prevenance.signal.LaterSlices;
import fr.prevenance.signal.Signals;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of whole files: many responses with their signals in the caller's transaction, and out
 * again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BulkResponses {

  private final Responses responses;
  private final ResponseDesk desk;
  private final Signals signals;
  private final SurveyDesk surveys;
  private final LaterSlices later;

  BulkResponses(
      Responses responses,
      ResponseDesk desk,
      Signals signals,
      SurveyDesk surveys,
      LaterSlices later) {
    this.responses = responses;
    this.desk = desk;
    this.signals = signals;
    this.surveys = surveys;
    this.later = later;
  }

  /** Where a walk through the complete responses stands, newest first. */
  public record Reached(LocalDate day, ResponseId id) {}

  /** A part of that walk. */
  public record Part(int seen, @Nullable Reached reached) {}

  /** Which of these external ids the survey has already. */
  public Set<String> known(SurveyId survey, Collection<String> externalIds) {
    return externalIds.isEmpty()
        ? Set.of()
        : new HashSet<>(responses.known(survey, List.copyOf(externalIds)));
  }

  /** A breakdown may have been declared since the file was begun. */
  public void keep(Survey survey, List<Response> several) {
    if (several.isEmpty()) return;
    responses.insertAll(several);
    Survey now = surveys.hold(survey.id());
    signals.record(several.stream().map(one -> ResponseSignal.of(now, one)).toList());
  }

  /**
   * Counts a part of the responses under the breakdowns declared after them; null ends the walk.
   */
  public Part sliceLater(SurveyId id, @Nullable Reached from, int atMost) {
    Survey survey = surveys.hold(id);
    List<Response> part = responses.before(survey, from, atMost);
    later.add(part.stream().map(one -> ResponseSignal.of(survey, one)).toList());
    Response last = part.size() < atMost ? null : part.getLast();
    return new Part(part.size(), last == null ? null : new Reached(last.moment().day(), last.id()));
  }

  /** Takes back what is left of an import, a part at a time; returns how many. */
  public int withdraw(Survey survey, ImportId id, int atMost) {
    List<Response> part = responses.ofImport(survey, id, atMost);
    if (!part.isEmpty()) desk.withdraw(survey, part);
    return part.size();
  }
}
