package fr.prevenance.journey.actors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A cartography as a script, a file or a form says it, before any rule; also how it is told.
 *
 * @param revision the one that the author started from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties("changedAt")
@NamedInterface("actors")
public record StakeholderMapDraft(
    @Nullable String key,
    @Nullable String title,
    @Nullable List<ActorDraft> actors,
    @Nullable List<TieDraft> links,
    @Nullable List<ExchangeDraft> exchanges,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable Integer revision,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable Boolean archived) {

  public StakeholderMapDraft(
      @Nullable String key,
      @Nullable String title,
      @Nullable List<ActorDraft> actors,
      @Nullable List<TieDraft> links,
      @Nullable List<ExchangeDraft> exchanges) {
    this(key, title, actors, links, exchanges, null, null);
  }

  public record ActorDraft(
      @Nullable String key,
      @Nullable String name,
      @Nullable String kind,
      @Nullable Integer circle,
      @Nullable Integer influence,
      @Nullable Integer concern,
      @Nullable String note) {}

  public record TieDraft(
      @Nullable String from,
      @Nullable String to,
      @Nullable String nature,
      @Nullable Integer strength,
      @Nullable String note) {}

  public record ExchangeDraft(
      @Nullable String key,
      @Nullable String from,
      @Nullable String to,
      @Nullable String about,
      @Nullable String channel,
      @Nullable String journey,
      @Nullable String stage) {}

  StakeholderMapDraft keyed(@Nullable String newKey) {
    return new StakeholderMapDraft(newKey, title, actors, links, exchanges);
  }
}
