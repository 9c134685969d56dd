package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.edit.FieldEdit;
import fr.prevenance.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was sent and could not be taken, so that it is shown again.
 *
 * @param target a field, {@code stages/+}, {@code touchpoints/+/wait}, {@code moment/screen} or
 *     empty
 * @param typed the name of what was to be added
 * @param added the contact that has just been added, for which another map may have a name
 */
record Sent(
    String target,
    @Nullable FieldEdit edit,
    @Nullable Refused refused,
    String typed,
    String added,
    String channel) {

  static final Sent NOTHING = new Sent("", null, null, "", "", "");

  static Sent field(FieldEdit edit, Refused refused) {
    return new Sent(
        edit.target(), edit, refused, String.join(", ", edit.said().all("value")), "", "");
  }

  static Sent addition(String target, String typed, Refused refused) {
    return new Sent(target, null, refused, typed, "", "");
  }

  static Sent moment(String touchpoint, String channel, String name, Refused refused) {
    return new Sent("moment/" + touchpoint, null, refused, name, "", channel);
  }

  static Sent refusal(Refused refused) {
    return new Sent("", null, refused, "", "", "");
  }

  static Sent added(String touchpoint) {
    return new Sent("", null, null, "", touchpoint, "");
  }

  boolean isRefused(String place) {
    return refused != null && target.equals(place);
  }

  boolean isClash() {
    return refused != null && refused.key().equals("journey.edited-meanwhile");
  }

  /** The map with what was typed in its place. */
  JourneyMap shown(JourneyMap map) {
    if (edit == null || refused == null) return map;
    try {
      return edit.on(map);
    } catch (Refused unreadable) {
      return map;
    }
  }

  /** Why it was refused: all the reasons are of the one place. */
  String reason() {
    if (refused == null) return "";
    return refused.fields().isEmpty()
        ? Words.t(refused.key(), refused.arguments().toArray())
        : Words.t(
            refused.fields().getFirst().key(), refused.fields().getFirst().arguments().toArray());
  }

  /** Of the reasons, the one for a field whose name ends so. */
  String reason(String ending) {
    if (refused == null) return "";
    return refused.fields().stream()
        .filter(field -> field.field().endsWith(ending))
        .map(field -> Words.t(field.key(), field.arguments().toArray()))
        .findFirst()
        .orElse("");
  }
}
