package fr.prevenance.signal;

import fr.prevenance.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was lived: when, where, what it says of each subject, and in whose words. */
public record Signal(SignalId id, Origin origin, Place place, Content content, double weight) {

  /** The module and object that it comes from, such as survey and the survey's id. */
  public record Origin(String source, UUID sourceId, @Nullable String customerRef) {}

  /** The day is the local date in the unit's time zone, computed once. */
  public record Place(
      LocalDate day, @Nullable Instant at, UnitId unit, @Nullable Channel channel) {}

  /**
   * @param slices declared breakdowns as {@code key=value}, at most 8
   */
  public record Content(
      List<Scored> scores, List<Counted> numbers, List<String> slices, @Nullable String comment) {}

  public record Scored(SubjectId subject, int score) {}

  public record Counted(SubjectId subject, double number) {}

  /** The same, counted under other slices. */
  Signal under(List<String> slices) {
    return new Signal(
        id,
        origin,
        place,
        new Content(content.scores(), content.numbers(), slices, content.comment()),
        weight);
  }
}
