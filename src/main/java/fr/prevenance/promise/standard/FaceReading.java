package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a typed face: all that does not fit is told at once, each beside its field. */
final class FaceReading {

  private static final int NAME = 80;
  private static final int TEXT = 300;
  private static final int LINE = 200;
  private static final int LINES = 10;
  private static final int ATTITUDES = 6;

  private final List<Refused.Field> wrong = new ArrayList<>();
  private final Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
  private final Set<UUID> taken = new HashSet<>();

  static StandardFace read(Face face, FaceDraft draft) {
    var reading = new FaceReading();
    String promise = reading.line("promise", draft.promise(), TEXT);
    List<Attitude> attitudes = reading.attitudes(draft.attitudes());
    List<MomentOfTruth> moments = reading.moments(draft.moments());
    if (!reading.wrong.isEmpty()) throw Refused.invalidFields(reading.wrong);
    return new StandardFace(face, promise, attitudes, moments);
  }

  private List<Attitude> attitudes(List<FaceDraft.AttitudeText> typed) {
    List<Attitude> attitudes = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      if (typed.get(i).isBlank()) continue;
      String at = "attitudes[" + i + "].";
      if (attitudes.size() == ATTITUDES) refuse(at + "name", "standard.attitude.many", ATTITUDES);
      String name = required(at + "name", typed.get(i).name(), "standard.attitude.name-missing");
      attitudes.add(new Attitude(name, line(at + "meaning", typed.get(i).meaning(), TEXT)));
    }
    return List.copyOf(attitudes);
  }

  private List<MomentOfTruth> moments(List<FaceDraft.MomentText> typed) {
    List<MomentOfTruth> moments = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      FaceDraft.MomentText one = typed.get(i);
      if (one.isBlank()) continue;
      String at = "moments[" + i + "].";
      String name = required(at + "name", one.name(), "standard.moment.name-missing");
      Channel channel = channel(at + "channel", one.channel());
      var rituals = lines(at + "rituals", one.rituals()).stream().map(Ritual::new).toList();
      var cues = lines(at + "cues", one.cues()).stream().map(ServiceCue::new).toList();
      if (channel == null) continue;
      moments.add(
          new MomentOfTruth(
              id(one.id()),
              channel,
              name,
              line(at + "emotion", one.emotion(), NAME),
              rituals,
              cues));
    }
    return List.copyOf(moments);
  }

  private @Nullable Channel channel(String field, String typed) {
    for (Channel channel : Channel.values()) {
      if (!channel.name().equals(typed)) continue;
      if (counts.merge(channel, 1, Integer::sum) > StandardFace.MOMENTS_PER_CHANNEL) {
        refuse(field, "standard.moment.sixth", StandardFace.MOMENTS_PER_CHANNEL);
      }
      return channel;
    }
    refuse(field, "standard.moment.channel-missing");
    return null;
  }

  private MomentId id(String typed) {
    try {
      UUID known = UUID.fromString(typed);
      if (taken.add(known)) return new MomentId(known);
    } catch (IllegalArgumentException fresh) {
      return new MomentId(Ids.next());
    }
    return new MomentId(Ids.next());
  }

  private List<String> lines(String field, String typed) {
    List<String> lines = typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (lines.size() > LINES) refuse(field, "standard.lines.many", LINES);
    for (String one : lines) line(field, one, LINE);
    return lines;
  }

  private String required(String field, String typed, String missing) {
    if (typed.isBlank()) refuse(field, missing);
    return line(field, typed, NAME);
  }

  private String line(String field, String typed, int longest) {
    String line = typed.strip().replaceAll("\\s*\\R\\s*", " ");
    if (line.chars().anyMatch(Character::isISOControl)) refuse(field, "refused.control");
    else if (line.length() > longest) refuse(field, "refused.too-long", longest);
    return line;
  }

  private void refuse(String field, String key, Object... arguments) {
    wrong.add(new Refused.Field(field, key, List.of(arguments)));
  }
}
