package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands around the commitments of a version. */
public record Preface(
    @Nullable String introduction,
    List<Axis> axes,
    WorkingGroup group,
    @Nullable LocalDate reviewedOn) {

  public static final Preface BLANK = new Preface(null, List.of(), WorkingGroup.NOBODY, null);

  public Preface {
    introduction = Text.optional("introduction", introduction);
    axes = List.copyOf(axes);
    if (axes.stream().map(Axis::key).collect(Collectors.toSet()).size() < axes.size()) {
      throw Refused.invalidField("axes", "promise.axis.twice");
    }
  }

  public Optional<Axis> axis(@Nullable String key) {
    return axes.stream().filter(axis -> axis.key().equals(key)).findFirst();
  }

  Preface reviewed(LocalDate on) {
    return new Preface(introduction, axes, group, on);
  }

  /** For the next version: its words are there, its meetings are to be held. */
  Preface again() {
    return new Preface(introduction, axes, WorkingGroup.NOBODY, null);
  }
}
