package fr.prevenance.journey.actors;

import fr.prevenance.journey.MapWords;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.ExchangeDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.TieDraft;
import fr.prevenance.platform.Keys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a cartography that was sent: all that does not fit is told at once, each by its path. */
final class StakeholderReading {

  static final int ACTORS = 40;
  static final int TIES = 200;
  static final int EXCHANGES = 300;

  private final MapWords words = new MapWords();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> exchanges = new HashSet<>();

  static StakeholderMap read(StakeholderMapDraft draft) {
    var reading = new StakeholderReading();
    StakeholderMap map = reading.map(draft);
    reading.words.refuse();
    return map;
  }

  private StakeholderMap map(StakeholderMapDraft draft) {
    String title =
        words.required("title", draft.title(), MapWords.NAME, "stakeholder.title.missing");
    List<Stakeholder> around = new ArrayList<>();
    for (ActorDraft one : most("actors", draft.actors(), ACTORS, "stakeholder.actors.many"))
      around.add(actor("actors[" + around.size() + "].", one));
    List<Tie> ties = new ArrayList<>();
    List<TieDraft> said = most("links", draft.links(), TIES, "stakeholder.links.many");
    for (int i = 0; i < said.size(); i++) tie("links[" + i + "].", said.get(i), ties);
    List<Exchange> spoken = new ArrayList<>();
    for (ExchangeDraft one :
        most("exchanges", draft.exchanges(), EXCHANGES, "stakeholder.exchanges.many"))
      spoken.add(exchange("exchanges[" + spoken.size() + "].", one));
    return new StakeholderMap(title, around, ties, spoken);
  }

  private Stakeholder actor(String at, ActorDraft said) {
    String name =
        words.required(at + "name", said.name(), MapWords.NAME, "stakeholder.actor.name-missing");
    String key = words.key(at + "key", said.key(), () -> Keys.free(name, actors::contains));
    if (!actors.add(key)) words.refuse(at + "key", "stakeholder.actor.key-twice", key);
    int circle = words.between(at + "circle", said.circle(), 1, 0, Stakeholder.CIRCLES - 1);
    return new Stakeholder(
        key,
        name,
        kind(at + "kind", said.kind(), circle),
        circle,
        words.between(at + "influence", said.influence(), Stakeholder.USUAL, 1, Stakeholder.MOST),
        words.between(at + "concern", said.concern(), Stakeholder.USUAL, 1, Stakeholder.MOST),
        words.line(at + "note", said.note(), MapWords.TEXT));
  }

  private Stakeholder.Kind kind(String field, @Nullable String said, int circle) {
    Stakeholder.Kind usual = circle == 0 ? Stakeholder.Kind.CUSTOMER : Stakeholder.Kind.COMPANY;
    if (said == null || said.isBlank()) return usual;
    Stakeholder.Kind kind =
        words.word(field, said, Stakeholder.Kind.class, "stakeholder.kind.unknown");
    return kind == null ? usual : kind;
  }

  private void tie(String at, TieDraft said, List<Tie> ties) {
    String from = end(at + "from", said.from());
    String to = end(at + "to", said.to());
    if (from.equals(to) && actors.contains(from)) words.refuse(at + "to", "stakeholder.link.self");
    Tie.Nature nature =
        words.word(at + "nature", said.nature(), Tie.Nature.class, "stakeholder.nature.unknown");
    int strength = words.between(at + "strength", said.strength(), 1, 1, Tie.STRONGEST);
    String note = words.line(at + "note", said.note(), MapWords.TEXT);
    if (nature == null) return;
    Tie tie = new Tie(from, to, nature, strength, note);
    if (ties.stream().anyMatch(tie::isSame)) words.refuse(at + "to", "stakeholder.link.twice");
    ties.add(tie);
  }

  private Exchange exchange(String at, ExchangeDraft said) {
    String from = end(at + "from", said.from());
    String to = end(at + "to", said.to());
    if (from.equals(to) && actors.contains(from))
      words.refuse(at + "to", "stakeholder.exchange.self");
    String key =
        words.key(at + "key", said.key(), () -> Keys.free(from + "-" + to, exchanges::contains));
    if (!exchanges.add(key)) words.refuse(at + "key", "stakeholder.exchange.key-twice", key);
    String journey = words.line(at + "journey", said.journey(), MapWords.NAME);
    String stage = words.line(at + "stage", said.stage(), MapWords.NAME);
    if (journey.isEmpty() && !stage.isEmpty())
      words.refuse(at + "journey", "stakeholder.exchange.journey-missing");
    return new Exchange(
        key,
        from,
        to,
        words.line(at + "about", said.about(), MapWords.TEXT),
        words.channel(at + "channel", said.channel()),
        journey.isEmpty() ? null : new Exchange.Place(journey, stage.isEmpty() ? null : stage));
  }

  private String end(String field, @Nullable String said) {
    String key = words.line(field, said, MapWords.NAME);
    if (key.isEmpty()) words.refuse(field, "stakeholder.end.missing");
    else if (!actors.contains(key)) words.refuse(field, "stakeholder.end.unknown", key);
    return key;
  }

  /** What is beyond the most is told once and not read. */
  private <T> List<T> most(
      String field, @Nullable List<? extends @Nullable T> said, int most, String many) {
    List<T> read = new ArrayList<>();
    List<? extends @Nullable T> given = said == null ? List.of() : said;
    if (given.size() > most) words.refuse(field, many, most);
    for (int i = 0; i < Math.min(given.size(), most); i++) {
      T one = given.get(i);
      if (one == null) words.refuse(field + "[" + i + "]", "journey.document.value");
      else read.add(one);
    }
    return read;
  }
}
