package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the commitments of a version.
 *
 * @param introductions in other languages, by language
 */
public record Preface(
    @Nullable String introduction,
    Map<String, String> introductions,
    List<Axis> axes,
    WorkingGroup group,
    @Nullable LocalDate reviewedOn) {

  public static final Preface BLANK =
      new Preface(null, Map.of(), List.of(), WorkingGroup.NOBODY, null);

  public Preface {
    introduction = Text.optional("introduction", introduction);
    Tongues.check("introductions", introductions);
    introductions = Text.texts("introductions", introductions);
    axes = List.copyOf(axes);
    if (axes.stream().map(Axis::key).collect(Collectors.toSet()).size() < axes.size()) {
      throw Refused.invalidField("axes", "promise.axis.twice");
    }
  }

  public Optional<Axis> axis(@Nullable String key) {
    return axes.stream().filter(axis -> axis.key().equals(key)).findFirst();
  }

  /** Null where it is not translated: what stands in its place speaks the language. */
  public @Nullable String introductionIn(String tag) {
    return Tongues.in(introductions, tag).orElse(null);
  }

  Preface reviewed(LocalDate on) {
    return new Preface(introduction, introductions, axes, group, on);
  }

  /** For the next version: its words are there, its meetings are to be held. */
  Preface again() {
    return new Preface(introduction, introductions, axes, WorkingGroup.NOBODY, null);
  }
}
