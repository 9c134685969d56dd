package fr.prevenance.journey.actors;

import fr.prevenance.Refused;
import fr.prevenance.journey.MapDocument;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.ExchangeDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.TieDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which a cartography is stored and travels. */
@NamedInterface("actors")
public final class StakeholderDocument {

  private static final JsonMapper STORED = JsonMapper.builder().build();

  private StakeholderDocument() {}

  /**
   * @throws Refused when it is no JSON of a cartography: an unknown name is told with its path
   */
  public static StakeholderMapDraft draft(String json) {
    return MapDocument.strict(json, StakeholderMapDraft.class);
  }

  public static StakeholderMapDraft draft(StakeholderMap map, @Nullable String key) {
    return new StakeholderMapDraft(
        key,
        map.title(),
        map.actors().stream().map(StakeholderDocument::draft).toList(),
        map.ties().stream().map(StakeholderDocument::draft).toList(),
        map.exchanges().stream().map(StakeholderDocument::draft).toList());
  }

  public static String write(StakeholderMapDraft draft) {
    return STORED.writerWithDefaultPrettyPrinter().writeValueAsString(draft);
  }

  static String stored(StakeholderMap map) {
    return STORED.writeValueAsString(draft(map, null));
  }

  static StakeholderMap read(String stored) {
    return StakeholderReading.read(STORED.readValue(stored, StakeholderMapDraft.class));
  }

  private static ActorDraft draft(Stakeholder one) {
    return new ActorDraft(
        one.key(),
        one.name(),
        one.kind().name(),
        one.circle(),
        one.influence(),
        one.concern(),
        said(one.note()));
  }

  private static TieDraft draft(Tie one) {
    return new TieDraft(
        one.from(), one.to(), one.nature().name(), one.strength(), said(one.note()));
  }

  private static ExchangeDraft draft(Exchange one) {
    Exchange.Place at = one.at();
    return new ExchangeDraft(
        one.key(),
        one.from(),
        one.to(),
        said(one.about()),
        one.channel() == null ? null : one.channel().name(),
        at == null ? null : at.journey(),
        at == null ? null : at.stage());
  }

  private static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }
}
