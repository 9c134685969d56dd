package fr.prevenance.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document that travels: stages in the order in which they are lived.
 *
 * @param audiences the types of customers among which the fit of an information channel is told
 *     apart
 * @param staleAfterMonths evidence older than this greys out, 1–60
 */
public record JourneyMap(
    String title,
    Persona persona,
    List<String> audiences,
    int staleAfterMonths,
    List<Stage> stages) {

  public static final int STALE_AFTER = 6;

  public JourneyMap {
    audiences = List.copyOf(audiences);
    stages = List.copyOf(stages);
  }

  public static JourneyMap empty(String title) {
    return new JourneyMap(title, Persona.NOBODY, List.of(), STALE_AFTER, List.of());
  }

  public Stream<Touchpoint> touchpoints() {
    return stages.stream().flatMap(stage -> stage.touchpoints().stream());
  }

  public Optional<Touchpoint> touchpoint(String key) {
    return touchpoints().filter(one -> one.key().equals(key)).findFirst();
  }

  public Optional<Stage> stage(String key) {
    return stages.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  public Optional<Stage> stageOf(String touchpoint) {
    return stages.stream()
        .filter(one -> one.touchpoints().stream().anyMatch(held -> held.key().equals(touchpoint)))
        .findFirst();
  }

  public JourneyMap with(List<Stage> newStages) {
    return new JourneyMap(title, persona, audiences, staleAfterMonths, newStages);
  }

  public JourneyMap titled(@Nullable String newTitle) {
    return newTitle == null
        ? this
        : new JourneyMap(newTitle, persona, audiences, staleAfterMonths, stages);
  }
}
