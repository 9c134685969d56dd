package fr.prevenance.survey;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import fr.prevenance.signal.Signals;

/** The door of whole files: many responses with their signals in the caller's transaction, and out again. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BulkResponses {

  private final Responses responses;
  private final ResponseDesk desk;
  private final Signals signals;

  BulkResponses(Responses responses, ResponseDesk desk, Signals signals) {
    this.responses = responses;
    this.desk = desk;
    this.signals = signals;
  }

  /** Which of these external ids the survey has already. */
  public Set<String> known(SurveyId survey, Collection<String> externalIds) {
    return externalIds.isEmpty() ? Set.of() : new HashSet<>(responses.known(survey, List.copyOf(externalIds)));
  }

  public void keep(Survey survey, List<Response> several) {
    if (several.isEmpty()) return;
    responses.insertAll(several);
    signals.record(several.stream().map(one -> ResponseSignal.of(survey, one)).toList());
  }

  /** Takes back what is left of an import, a part at a time; returns how many. */
  public int withdraw(Survey survey, ImportId id, int atMost) {
    List<Response> part = responses.ofImport(survey, id, atMost);
    if (!part.isEmpty()) desk.withdraw(survey, part);
    return part.size();
  }
}
