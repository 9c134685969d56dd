package fr.prevenance.measure;

import fr.prevenance.Refused;
import org.jspecify.annotations.Nullable;

/** Which figure: held by whatever shows, promises or verifies one. */
public record MeasureRef(
    String source,
    String key,
    @Nullable String unitKey,
    @Nullable String channel,
    @Nullable Slice slice) {

  public MeasureRef {
    if (source.isBlank()) throw Refused.invalidField("source", "measure.ref.source-missing");
    if (key.isBlank()) throw Refused.invalidField("key", "measure.ref.key-missing");
  }

  public static MeasureRef of(String source, String key) {
    return new MeasureRef(source, key, null, null, null);
  }
}
