package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.journey.MapDraft.ActorDraft;
import fr.prevenance.journey.MapDraft.FitDraft;
import fr.prevenance.journey.MapDraft.MomentDraft;
import fr.prevenance.journey.MapDraft.PainPointDraft;
import fr.prevenance.journey.MapDraft.PersonaDraft;
import fr.prevenance.journey.MapDraft.StageDraft;
import fr.prevenance.journey.MapDraft.TouchpointDraft;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which a map is stored and travels. */
public final class MapDocument {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final JsonMapper STORED = JsonMapper.builder().build();

  private MapDocument() {}

  /**
   * @throws Refused when it is no JSON of a map: an unknown name is told with its path
   */
  public static MapDraft draft(String json) {
    return strict(json, MapDraft.class);
  }

  /** Also for the other documents of this room. */
  public static <T> T strict(String json, Class<T> type) {
    try {
      T read = STRICT.readValue(json, type);
      if (read == null) throw Refused.invalid("journey.document.empty");
      return read;
    } catch (UnrecognizedPropertyException e) {
      throw Refused.invalidField(path(e), "journey.document.unknown-name", e.getPropertyName());
    } catch (DatabindException e) {
      throw Refused.invalidField(path(e), "journey.document.value");
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      boolean twice =
          e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate");
      throw Refused.invalid(
          twice ? "mapeditor.document.twice" : "journey.document.unreadable", line);
    }
  }

  public static String write(MapDraft draft) {
    return STORED.writerWithDefaultPrettyPrinter().writeValueAsString(draft);
  }

  static String stored(JourneyMap map) {
    return STORED.writeValueAsString(map);
  }

  static JourneyMap read(String stored) {
    return STORED.readValue(stored, JourneyMap.class);
  }

  public static MapDraft of(Journey journey, @Nullable String unitKey) {
    return of(journey.map(), journey.key(), unitKey);
  }

  static MapDraft of(JourneyMap map, @Nullable String key, @Nullable String unitKey) {
    Persona persona = map.persona();
    return new MapDraft(
        key,
        map.title(),
        unitKey,
        new PersonaDraft(persona.name(), persona.portrait(), persona.habits(), persona.quote()),
        map.audiences(),
        map.staleAfterMonths(),
        map.stages().stream().map(MapDocument::stage).toList());
  }

  private static StageDraft stage(Stage stage) {
    return new StageDraft(
        stage.key(),
        stage.name(),
        stage.doing(),
        stage.expects(),
        stage.feels(),
        stage.fits().stream()
            .map(fit -> new FitDraft(fit.audience(), fit.channel().name(), fit.fit().name()))
            .toList(),
        stage.touchpoints().stream().map(MapDocument::touchpoint).toList());
  }

  private static TouchpointDraft touchpoint(Touchpoint one) {
    MomentLink moment = one.moment();
    return new TouchpointDraft(
        one.key(),
        one.name(),
        one.channel() == null ? null : one.channel().name(),
        one.humanised(),
        one.symbol(),
        one.emotion(),
        one.importance(),
        moment == null
            ? null
            : new MomentDraft(moment.id(), moment.channel().name(), moment.name()),
        one.actors().stream()
            .map(actor -> new ActorDraft(actor.kind().name(), actor.name()))
            .toList(),
        one.painPoints().stream()
            .map(pain -> new PainPointDraft(pain.key(), pain.name(), pain.words()))
            .toList(),
        one.criteria(),
        one.commitments(),
        one.skills());
  }

  private static String path(DatabindException e) {
    return e.getPath().stream()
        .map(part ->
            part.getPropertyName() == null
                ? "[" + part.getIndex() + "]"
                : "." + part.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
