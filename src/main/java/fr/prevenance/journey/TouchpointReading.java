package fr.prevenance.journey;

import fr.prevenance.journey.MapDraft.TouchpointDraft;
import fr.prevenance.platform.Keys;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the contacts of a map; a contact stands once in a map. */
final class TouchpointReading {

  private static final int MOST = 12;

  private final MapWords words;
  private final Set<String> taken = new HashSet<>();

  TouchpointReading(MapWords words) {
    this.words = words;
  }

  Touchpoint read(String at, TouchpointDraft said, FreeKeys keys) {
    String name =
        words.required(at + "name", said.name(), MapWords.NAME, "journey.touchpoint.name-missing");
    String key = words.key(at + "key", said.key(), () -> keys.touchpoint(name, taken));
    if (!taken.add(key)) words.refuse(at + "key", "journey.touchpoint.key-twice", key);
    String symbol = words.line(at + "symbol", said.symbol(), MapWords.NAME);
    if (!symbol.isEmpty() && !Symbols.ALL.contains(symbol))
      words.refuse(at + "symbol", "journey.symbol.unknown", symbol);
    return new Touchpoint(
        key,
        name,
        words.channel(at + "channel", said.channel()),
        Boolean.TRUE.equals(said.humanised()),
        symbol,
        emotion(at + "emotion", said.emotion()),
        words.between(at + "importance", said.importance(), Touchpoint.USUAL_IMPORTANCE, 1, 5),
        moment(at + "moment.", said.moment()),
        actors(at, MapWords.orEmpty(said.actors())),
        painPoints(at, MapWords.orEmpty(said.painPoints())),
        words.each(at + "criteria", said.criteria(), MapWords.NAME),
        words.each(at + "commitments", said.commitments(), MapWords.NAME),
        words.each(at + "skills", said.skills(), MapWords.NAME));
  }

  private @Nullable Integer emotion(String field, @Nullable Integer said) {
    return said == null
        ? null
        : (Integer) words.between(field, said, 0, Touchpoint.UNHAPPIEST, Touchpoint.HAPPIEST);
  }

  private @Nullable MomentLink moment(String at, MapDraft.@Nullable MomentDraft said) {
    if (said == null) return null;
    Channel channel = words.channel(at + "channel", said.channel());
    if (channel == null) words.refuse(at + "channel", "journey.channel.missing");
    String name =
        words.required(at + "name", said.name(), MapWords.NAME, "journey.moment.name-missing");
    return channel == null ? null : new MomentLink(said.id(), channel, name);
  }

  private List<Actor> actors(String at, List<MapDraft.ActorDraft> said) {
    if (said.size() > MOST) words.refuse(at + "actors", "journey.actors.many", MOST);
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String here = at + "actors[" + i + "].";
      var kind =
          words.word(here + "kind", said.get(i).kind(), Actor.Kind.class, "journey.actor.kind");
      String name =
          words.required(
              here + "name", said.get(i).name(), MapWords.NAME, "journey.actor.name-missing");
      if (kind != null) actors.add(new Actor(kind, name));
    }
    return actors;
  }

  private List<PainPoint> painPoints(String at, List<MapDraft.PainPointDraft> said) {
    if (said.size() > MOST) words.refuse(at + "painPoints", "journey.pain-points.many", MOST);
    List<PainPoint> points = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < said.size(); i++) {
      String here = at + "painPoints[" + i + "].";
      String name =
          words.required(
              here + "name", said.get(i).name(), MapWords.NAME, "journey.pain-point.name-missing");
      String key =
          words.key(here + "key", said.get(i).key(), () -> Keys.free(name, keys::contains));
      if (!keys.add(key)) words.refuse(here + "key", "journey.pain-point.key-twice", key);
      points.add(
          new PainPoint(key, name, words.each(here + "words", said.get(i).words(), MapWords.NAME)));
    }
    return points;
  }
}
