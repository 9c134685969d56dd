package fr.prevenance.promise.standard;

import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two versions.
 *
 * @param channel where the moment is lived; none for a promise or an attitude
 */
public record StandardChange(
    Face face,
    Part part,
    @Nullable Channel channel,
    @Nullable String before,
    @Nullable String after) {

  public enum Part {
    PROMISE,
    ATTITUDE,
    MOMENT
  }

  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  public Kind kind() {
    return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
  }

  /**
   * What was there and is no more, what is new, what reads otherwise; attitudes go by name, moments
   * by identity.
   */
  public static List<StandardChange> between(ServiceStandard before, ServiceStandard after) {
    List<StandardChange> changes = new ArrayList<>();
    for (Face face : Face.values()) {
      StandardFace old = before.face(face);
      StandardFace now = after.face(face);
      add(
          changes,
          new StandardChange(face, Part.PROMISE, null, said(old.promise()), said(now.promise())));
      attitudes(changes, face, named(old), named(now));
      moments(changes, face, known(old), known(now));
    }
    return List.copyOf(changes);
  }

  private static void attitudes(
      List<StandardChange> changes,
      Face face,
      Map<String, Attitude> old,
      Map<String, Attitude> now) {
    both(old, now)
        .forEach(name ->
            add(
                changes,
                new StandardChange(
                    face, Part.ATTITUDE, null, text(old.get(name)), text(now.get(name)))));
  }

  private static void moments(
      List<StandardChange> changes,
      Face face,
      Map<MomentId, MomentOfTruth> old,
      Map<MomentId, MomentOfTruth> now) {
    both(old, now)
        .forEach(id -> {
          MomentOfTruth was = old.get(id);
          MomentOfTruth is = now.get(id);
          if (Objects.equals(was, is)) return;
          Channel channel = Objects.requireNonNull(is == null ? was : is).channel();
          changes.add(new StandardChange(face, Part.MOMENT, channel, text(was), text(is)));
        });
  }

  private static void add(List<StandardChange> changes, StandardChange change) {
    if (!Objects.equals(change.before(), change.after())) changes.add(change);
  }

  private static <K, V> List<K> both(Map<K, V> old, Map<K, V> now) {
    return Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct().toList();
  }

  private static Map<String, Attitude> named(StandardFace face) {
    return face.attitudes().stream()
        .collect(
            Collectors.toMap(Attitude::name, one -> one, (one, twin) -> one, LinkedHashMap::new));
  }

  private static Map<MomentId, MomentOfTruth> known(StandardFace face) {
    return face.moments().stream()
        .collect(
            Collectors.toMap(
                MomentOfTruth::id, one -> one, (one, twin) -> one, LinkedHashMap::new));
  }

  private static @Nullable String said(String text) {
    return text.isBlank() ? null : text;
  }

  private static @Nullable String text(@Nullable Attitude attitude) {
    return attitude == null ? null : lines(Stream.of(attitude.name(), attitude.meaning()));
  }

  private static @Nullable String text(@Nullable MomentOfTruth moment) {
    if (moment == null) return null;
    return lines(
        Stream.of(
                Stream.of(moment.name(), moment.emotion()),
                moment.rituals().stream().map(Ritual::text),
                moment.cues().stream().map(ServiceCue::text))
            .flatMap(part -> part));
  }

  private static String lines(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }
}
