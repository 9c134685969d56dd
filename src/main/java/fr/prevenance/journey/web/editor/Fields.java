package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.edit.FieldEdit;
import fr.prevenance.journey.edit.Said;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Map;

/** The fields of one map as they are shown after something was sent. */
record Fields(Journey journey, JourneyMap shown, Sent sent, Names names) {

  static Fields of(Journey journey, Sent sent, Names names) {
    return new Fields(journey, sent.shown(journey.map()), sent, names);
  }

  String path() {
    return "/journeys/" + journey.key() + "/edit";
  }

  /** A field whose words are its value. */
  FieldView field(String target) {
    return field(target, edit(target).told(shown));
  }

  /**
   * @param values as the controls of the page hold them
   */
  FieldView field(String target, List<String> values) {
    return new FieldView(
        target, Words.t(edit(target).label()), path(), values, journey.revision(), outcome(target));
  }

  private FieldView.Outcome outcome(String target) {
    if (!sent.isRefused(target)) return FieldView.Outcome.FINE;
    if (!sent.isClash()) return new FieldView.Outcome(sent.reason(), null);
    FieldEdit edit = edit(target);
    String theirs = names.said(edit, edit.told(journey.map()));
    String mine = names.said(edit, mine(edit));
    return new FieldView.Outcome("", new FieldView.Clash(sent.reason(), mine, theirs));
  }

  private List<String> mine(FieldEdit edit) {
    try {
      return edit.told(shown);
    } catch (Refused gone) {
      return List.of(sent.typed());
    }
  }

  private static FieldEdit edit(String target) {
    return FieldEdit.of(target, new Said(Map.of()));
  }
}
