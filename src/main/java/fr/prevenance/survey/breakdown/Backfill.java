package fr.prevenance.survey.breakdown;

import fr.prevenance.survey.BulkResponses.Reached;
import fr.prevenance.survey.SurveyId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the answers given before a breakdown are counted under it. */
record Backfill(
    UUID id,
    SurveyId survey,
    String breakdown,
    long done,
    long total,
    @Nullable Reached reached,
    boolean ended) {

  /** Without an answer there is nothing to wait for. */
  boolean isOver() {
    return ended || total == 0;
  }
}
