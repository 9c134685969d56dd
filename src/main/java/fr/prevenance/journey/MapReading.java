package fr.prevenance.journey;

import fr.prevenance.journey.MapDraft.StageDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a map that was sent: all that does not fit is told at once, each by its path. */
final class MapReading {

  static final int STAGES = 40;
  static final int TOUCHPOINTS = 20;
  private static final int AUDIENCES = 8;
  private static final int MONTHS = 60;

  private final MapWords words = new MapWords();
  private final Set<String> stageKeys = new HashSet<>();
  private final TouchpointReading touchpoints = new TouchpointReading(words);

  /**
   * @param keys makes the key of what has none, from its name
   */
  static JourneyMap read(MapDraft draft, FreeKeys keys) {
    var reading = new MapReading();
    JourneyMap map = reading.map(draft, keys);
    reading.words.refuse();
    return map;
  }

  /** Rules hold after a change as they did before. */
  static JourneyMap again(JourneyMap map, FreeKeys keys) {
    return read(MapDocument.of(map, null, null), keys);
  }

  private JourneyMap map(MapDraft draft, FreeKeys keys) {
    List<StageDraft> said = MapWords.orEmpty(draft.stages());
    if (said.size() > STAGES) words.refuse("stages", "journey.stages.many", STAGES);
    List<String> audiences = words.each("audiences", draft.audiences(), MapWords.NAME);
    if (audiences.size() > AUDIENCES)
      words.refuse("audiences", "journey.audiences.many", AUDIENCES);
    List<Stage> stages = new ArrayList<>();
    for (int i = 0; i < said.size(); i++)
      stages.add(stage("stages[" + i + "].", said.get(i), audiences, keys));
    return new JourneyMap(
        words.required("title", draft.title(), MapWords.NAME, "journey.title.missing"),
        persona(draft.persona()),
        audiences,
        words.between(
            "staleAfterMonths", draft.staleAfterMonths(), JourneyMap.STALE_AFTER, 1, MONTHS),
        stages);
  }

  private Persona persona(MapDraft.@Nullable PersonaDraft said) {
    if (said == null) return Persona.NOBODY;
    return new Persona(
        words.line("persona.name", said.name(), MapWords.NAME),
        words.line("persona.portrait", said.portrait(), MapWords.NAME),
        words.line("persona.habits", said.habits(), MapWords.TEXT),
        words.line("persona.quote", said.quote(), MapWords.TEXT));
  }

  private Stage stage(String at, StageDraft said, List<String> audiences, FreeKeys keys) {
    String name =
        words.required(at + "name", said.name(), MapWords.NAME, "journey.stage.name-missing");
    String key = words.key(at + "key", said.key(), () -> keys.stage(name, stageKeys));
    if (!stageKeys.add(key)) words.refuse(at + "key", "journey.stage.key-twice", key);
    List<MapDraft.TouchpointDraft> contacts = MapWords.orEmpty(said.touchpoints());
    if (contacts.size() > TOUCHPOINTS)
      words.refuse(at + "touchpoints", "journey.touchpoints.many", TOUCHPOINTS);
    List<Touchpoint> read = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++)
      read.add(touchpoints.read(at + "touchpoints[" + i + "].", contacts.get(i), keys));
    return new Stage(
        key,
        name,
        words.line(at + "doing", said.doing(), MapWords.TEXT),
        words.line(at + "expects", said.expects(), MapWords.TEXT),
        words.line(at + "feels", said.feels(), MapWords.TEXT),
        fits(at, MapWords.orEmpty(said.fits()), audiences),
        read);
  }

  private List<ChannelFit> fits(String at, List<MapDraft.FitDraft> said, List<String> audiences) {
    List<ChannelFit> fits = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      String here = at + "fits[" + i + "].";
      String audience = words.line(here + "audience", said.get(i).audience(), MapWords.NAME);
      if (!audiences.contains(audience))
        words.refuse(here + "audience", "journey.audience.unknown", audience);
      var channel = words.channel(here + "channel", said.get(i).channel());
      var fit =
          words.word(here + "fit", said.get(i).fit(), ChannelFit.Fit.class, "journey.fit.unknown");
      if (channel == null) words.refuse(here + "channel", "journey.channel.missing");
      if (channel != null && fit != null) fits.add(new ChannelFit(audience, channel, fit));
    }
    return fits;
  }
}
