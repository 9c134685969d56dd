package fr.prevenance.journey.edit;

import fr.prevenance.journey.MomentLink;
import fr.prevenance.signal.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A moment of truth as a select sends it: {@code PHONE/id/name}, empty for none. */
public final class Moments {

  private Moments() {}

  public static String value(MomentLink moment) {
    return moment.channel() + "/" + (moment.id() == null ? "" : moment.id()) + "/" + moment.name();
  }

  static @Nullable MomentLink read(Said said) {
    if (said.line().isEmpty()) return null;
    String[] parts = said.line().split("/", 3);
    Channel channel = said.word(parts[0], Channel.class, "journey.channel.unknown");
    return new MomentLink(
        parts.length > 1 ? id(parts[1]) : null, channel, parts.length > 2 ? parts[2] : "");
  }

  private static @Nullable UUID id(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
