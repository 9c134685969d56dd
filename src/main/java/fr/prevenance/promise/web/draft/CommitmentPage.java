package fr.prevenance.promise.web.draft;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One commitment as it is written.
 *
 * @param meanwhile the sentence that somebody else has kept since, empty when nobody has
 * @param version the one that a save would follow
 * @param unsaved the page shows more than what is kept
 */
public record CommitmentPage(
    Frame frame,
    String key,
    Form form,
    CommitmentForm typed,
    Choices choices,
    @Nullable ProbePreview preview,
    @Nullable Origin origin,
    String meanwhile,
    int version,
    boolean unsaved) {

  public record Choices(
      List<Option> axes,
      List<Option> criteria,
      Map<String, List<Option>> measures,
      List<Option> units,
      List<Option> channels,
      List<String> people) {}

  /** The commitment of the parent charter that this one says otherwise. */
  public record Origin(String sentence, String target) {}

  public String href() {
    return frame.draft() + "/commitments/" + key;
  }

  public boolean ticked(String tick) {
    return typed.ticked(tick);
  }

  public boolean concerns(String unit) {
    return Objects.requireNonNullElse(typed.units(), List.of()).contains(unit);
  }

  public List<@Nullable Translation> translations() {
    return Objects.requireNonNullElse(typed.translations(), List.of());
  }

  public List<@Nullable Saying> audiences() {
    return Objects.requireNonNullElse(typed.audiences(), List.of());
  }
}
