package fr.prevenance.signal;

import fr.prevenance.criterion.CriterionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Told by the room that draws journeys: which contacts there are, and what they are made of. */
public interface Touchpoints {

  /**
   * @param criteria those that speak for it as long as nothing is asked at the contact itself
   */
  record Known(String key, String name, List<CriterionId> criteria) {}

  Stream<Known> all();

  Optional<Known> find(String key);
}
