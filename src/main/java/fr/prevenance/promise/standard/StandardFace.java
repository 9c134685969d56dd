package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** One face: a promise, attitudes, and moments of truth in their order. */
@NamedInterface("standard")
public record StandardFace(
    Face face, String promise, List<Attitude> attitudes, List<MomentOfTruth> moments) {

  public static final int ATTITUDES = 3;
  public static final int MOMENTS_PER_CHANNEL = 5;

  static StandardFace blank(Face face) {
    return new StandardFace(face, "", List.of(), List.of());
  }

  public List<MomentOfTruth> momentsOn(Channel channel) {
    return moments.stream().filter(moment -> moment.channel() == channel).toList();
  }

  public List<Channel> channels() {
    return Arrays.stream(Channel.values())
        .filter(channel -> !momentsOn(channel).isEmpty())
        .toList();
  }

  /** What is missing before this face may come into force. */
  List<Refused.Field> lacks() {
    List<Refused.Field> lacks = new ArrayList<>();
    if (promise.isBlank()) lacks.add(lack("standard.lacks.promise"));
    if (attitudes.size() != ATTITUDES)
      lacks.add(lack("standard.lacks.attitudes", attitudes.size(), ATTITUDES));
    return lacks;
  }

  private Refused.Field lack(String key, Object... facts) {
    List<Object> arguments = new ArrayList<>(List.of(face.label()));
    arguments.addAll(List.of(facts));
    return new Refused.Field(face.word(), key, arguments);
  }
}
