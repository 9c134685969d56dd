package fr.prevenance.promise.standard.api;

import fr.prevenance.promise.standard.FaceDraft;
import fr.prevenance.promise.standard.FaceDraft.AttitudeText;
import fr.prevenance.promise.standard.FaceDraft.MomentText;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.promise.standard.StandardFace;
import fr.prevenance.signal.Channel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole face as it is to be: what is not said is no longer there.
 *
 * @param version the one that the writer started from; none follows any
 */
record FaceWish(
    @Nullable String promise,
    @Nullable List<@Nullable AttitudeWish> attitudes,
    @Nullable List<@Nullable MomentWish> momentsOfTruth,
    @Nullable Integer version) {

  record AttitudeWish(@Nullable String name, @Nullable String meaning) {}

  /**
   * @param id of a moment that is known; without it, the one of this name on this channel
   */
  record MomentWish(
      @Nullable UUID id,
      @Nullable Channel channel,
      @Nullable String name,
      @Nullable String emotion,
      @Nullable List<@Nullable String> rituals,
      @Nullable List<@Nullable String> serviceCues) {}

  FaceDraft over(StandardFace known) {
    List<@Nullable AttitudeWish> said = Objects.requireNonNullElse(attitudes, List.of());
    List<@Nullable MomentWish> moments = Objects.requireNonNullElse(momentsOfTruth, List.of());
    return new FaceDraft(
        text(promise),
        said.stream()
            .map(one ->
                one == null
                    ? new AttitudeText("", "")
                    : new AttitudeText(text(one.name()), text(one.meaning())))
            .toList(),
        moments.stream().map(one -> moment(one, known)).toList());
  }

  private static MomentText moment(@Nullable MomentWish one, StandardFace known) {
    if (one == null) return new MomentText("", "", "", "", "", "");
    UUID id = one.id() == null ? known(one, known) : one.id();
    return new MomentText(
        id == null ? "" : id.toString(),
        one.channel() == null ? "" : one.channel().name(),
        text(one.name()),
        text(one.emotion()),
        lines(one.rituals()),
        lines(one.serviceCues()));
  }

  private static @Nullable UUID known(MomentWish one, StandardFace face) {
    return face.moments().stream()
        .filter(moment -> moment.channel() == one.channel())
        .filter(moment -> moment.name().equals(text(one.name()).strip()))
        .findFirst()
        .map(MomentOfTruth::id)
        .map(id -> id.value())
        .orElse(null);
  }

  private static String lines(@Nullable List<@Nullable String> texts) {
    List<@Nullable String> all = Objects.requireNonNullElse(texts, List.of());
    return all.stream()
        .map(one -> text(one).replaceAll("\\s*\\R\\s*", " "))
        .collect(Collectors.joining("\n"));
  }

  private static String text(@Nullable String said) {
    return said == null ? "" : said;
  }
}
