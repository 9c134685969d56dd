package fr.prevenance.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A map as a script or a file says it, before any rule; also how it is told. What is read beside it
 * may come back with it and is left aside.
 *
 * @param revision the one that the author started from
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({"changedAt", "from", "to", "scores"})
public record MapDraft(
    @Nullable String key,
    @Nullable String title,
    @Nullable String unitKey,
    @Nullable PersonaDraft persona,
    @Nullable List<String> audiences,
    @Nullable Integer staleAfterMonths,
    @Nullable List<StageDraft> stages,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable Integer revision,
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable Boolean archived) {

  public MapDraft(
      @Nullable String key,
      @Nullable String title,
      @Nullable String unitKey,
      @Nullable PersonaDraft persona,
      @Nullable List<String> audiences,
      @Nullable Integer staleAfterMonths,
      @Nullable List<StageDraft> stages) {
    this(key, title, unitKey, persona, audiences, staleAfterMonths, stages, null, null);
  }

  public record PersonaDraft(
      @Nullable String name,
      @Nullable String portrait,
      @Nullable String habits,
      @Nullable String quote) {}

  public record StageDraft(
      @Nullable String key,
      @Nullable String name,
      @Nullable String doing,
      @Nullable String expects,
      @Nullable String feels,
      @Nullable List<FitDraft> fits,
      @Nullable List<TouchpointDraft> touchpoints) {}

  public record FitDraft(
      @Nullable String audience, @Nullable String channel, @Nullable String fit) {}

  public record TouchpointDraft(
      @Nullable String key,
      @Nullable String name,
      @Nullable String channel,
      @Nullable Boolean humanised,
      @Nullable String symbol,
      @Nullable Integer emotion,
      @Nullable Integer importance,
      @Nullable MomentDraft moment,
      @Nullable List<ActorDraft> actors,
      @Nullable List<PainPointDraft> painPoints,
      @Nullable List<String> criteria,
      @Nullable List<String> commitments,
      @Nullable List<String> skills) {}

  /**
   * @param id of the moment in the service standard; left out of what travels
   */
  public record MomentDraft(@Nullable UUID id, @Nullable String channel, @Nullable String name) {}

  public record ActorDraft(@Nullable String kind, @Nullable String name) {}

  public record PainPointDraft(
      @Nullable String key, @Nullable String name, @Nullable List<String> words) {}
}
