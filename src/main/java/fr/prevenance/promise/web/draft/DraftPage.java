package fr.prevenance.promise.web.draft;

import fr.prevenance.platform.web.Form;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft as it is written: its promises, what stands around them, and what it still lacks. */
public record DraftPage(
    Frame frame, List<Card> cards, List<Card> removed, List<Base> bases, Texts texts, Ready ready) {

  /**
   * One commitment in the list.
   *
   * @param proof « au moins 85 %, NPS : … », empty when nothing proves it
   */
  public record Card(
      String key,
      String sentence,
      String axis,
      String proof,
      String owner,
      long warnings,
      String note,
      int position) {}

  /** A commitment of the parent charter that the variant does not say otherwise yet. */
  public record Base(String key, String sentence) {}

  public record Texts(
      Form added,
      Form preface,
      PrefaceForm prefaceTyped,
      Form group,
      GroupForm groupTyped,
      List<String> people,
      List<String> trades) {}

  /**
   * What keeps the draft from being promised, and what is only advised.
   *
   * @param lacking each thing with the address where it is mended, empty for the whole
   */
  public record Ready(List<Lack> lacking, List<String> advice, Form life, String today) {}

  /**
   * @param promises those that lack the same, when they are several
   */
  public record Lack(String text, @Nullable String href, List<Named> promises) {}

  public record Named(String name, String sentence, @Nullable String href) {}

  public List<PrefaceForm.@Nullable Row> axes() {
    return Objects.requireNonNullElse(texts.prefaceTyped().axes(), List.of());
  }

  public List<PrefaceForm.@Nullable Tongue> tongues() {
    return Objects.requireNonNullElse(texts.prefaceTyped().tongues(), List.of());
  }

  public List<GroupForm.@Nullable Row> members() {
    return Objects.requireNonNullElse(texts.groupTyped().members(), List.of());
  }
}
