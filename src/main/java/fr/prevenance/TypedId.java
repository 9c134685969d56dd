package fr.prevenance;

import java.util.UUID;

/** An identifier that knows of what: a {@code UnitId} is never passed for a {@code SurveyId}. */
public interface TypedId {
  UUID value();
}
