package fr.prevenance.survey.imports;

import fr.prevenance.survey.BulkResponses;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes a part of a file: its responses, its rejects and the place reached, all or nothing. */
@Component
class PartWriter {

  private final BulkResponses responses;
  private final Rejects rejects;
  private final Imports imports;

  PartWriter(BulkResponses responses, Rejects rejects, Imports imports) {
    this.responses = responses;
    this.rejects = rejects;
    this.imports = imports;
  }

  Tally write(ImportId id, Survey survey, long from, List<Outcome> part) {
    Sorted sorted = sort(survey, part, new HashSet<>());
    if (!imports.advance(id, from, sorted.tally()))
      throw new IllegalStateException("Another run took over import " + id.value());
    responses.keep(survey, sorted.fresh());
    rejects.insertAll(id, sorted.misfits());
    return sorted.tally();
  }

  record Sorted(Tally tally, List<Response> fresh, List<Outcome.Misfit> misfits) {}

  /**
   * @param seen the external ids met before in what is not written; the first of two rows wins
   */
  Sorted sort(Survey survey, List<Outcome> part, Set<String> seen) {
    List<Outcome.Fit> fits = new ArrayList<>(part.size());
    List<Outcome.Misfit> misfits = new ArrayList<>();
    for (Outcome outcome : part) {
      switch (outcome) {
        case Outcome.Fit fit -> fits.add(fit);
        case Outcome.Misfit misfit -> misfits.add(misfit);
      }
    }
    seen.addAll(responses.known(survey.id(), externalIds(fits)));
    List<Response> fresh = new ArrayList<>(fits.size());
    int warnings = 0;
    for (Outcome.Fit fit : fits) {
      String externalId = fit.response().provenance().externalId();
      if (externalId == null || seen.add(externalId)) {
        fresh.add(fit.response());
        warnings += fit.doubts().size();
      }
    }
    long line = part.getLast().row().line();
    Tally tally =
        new Tally(
            0,
            part.size(),
            line,
            fresh.size(),
            fits.size() - fresh.size(),
            misfits.size(),
            warnings);
    return new Sorted(tally, fresh, misfits);
  }

  private static List<String> externalIds(List<Outcome.Fit> fits) {
    List<String> ids = new ArrayList<>(fits.size());
    for (Outcome.Fit fit : fits) {
      String externalId = fit.response().provenance().externalId();
      if (externalId != null) ids.add(externalId);
    }
    return ids;
  }
}
