package fr.prevenance.insight;

import fr.prevenance.measure.Slice;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.AnswerCounts;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose answers a figure speaks of; null leaves a thing open. */
public record Population(
    @Nullable Set<UnitId> units, @Nullable Channel channel, @Nullable Slice slice, DayRange days) {

  public Population over(DayRange other) {
    return new Population(units, channel, slice, other);
  }

  public CountQuery counting(Collection<SubjectId> subjects) {
    return counting(subjects, slice == null ? null : slice.key() + "=" + slice.value());
  }

  CountQuery byBreakdown(Collection<SubjectId> subjects, String breakdown) {
    return counting(subjects, breakdown + "=");
  }

  AnswerCounts.Among answers() {
    return new AnswerCounts.Among(units, channel, slice, days);
  }

  private CountQuery counting(Collection<SubjectId> subjects, @Nullable String words) {
    return new CountQuery(subjects, units, channel == null ? null : channel.name(), words, days);
  }
}
