package fr.prevenance.promise.standard;

import java.util.List;
import java.util.stream.Collectors;

/** A face as it is typed, before anything is checked; rituals and cues are one per line. */
public record FaceDraft(String promise, List<AttitudeText> attitudes, List<MomentText> moments) {

  public record AttitudeText(String name, String meaning) {

    boolean isBlank() {
      return (name + meaning).isBlank();
    }
  }

  public record MomentText(
      String id, String channel, String name, String emotion, String rituals, String cues) {

    boolean isBlank() {
      return (name + emotion + rituals + cues).isBlank();
    }
  }

  public static FaceDraft of(StandardFace face) {
    return new FaceDraft(
        face.promise(),
        face.attitudes().stream().map(one -> new AttitudeText(one.name(), one.meaning())).toList(),
        face.moments().stream().map(FaceDraft::text).toList());
  }

  private static MomentText text(MomentOfTruth moment) {
    return new MomentText(
        moment.id().value().toString(),
        moment.channel().name(),
        moment.name(),
        moment.emotion(),
        moment.rituals().stream().map(Ritual::text).collect(Collectors.joining("\n")),
        moment.cues().stream().map(ServiceCue::text).collect(Collectors.joining("\n")));
  }
}
