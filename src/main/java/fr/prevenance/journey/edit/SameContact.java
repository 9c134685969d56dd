package fr.prevenance.journey.edit;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import java.util.List;

/** A contact turns out to be one of another map: from now on both are lived and measured once. */
public record SameContact(String touchpoint, String known) implements MapEdit {

  @Override
  public String target() {
    return "touchpoints/" + touchpoint;
  }

  @Override
  public Edit.Saying saying(JourneyMap map) {
    return new Edit.Saying(
        "mapeditor.did.touchpoint.same", List.of(Redrawn.touchpoint(map, touchpoint).name()));
  }

  @Override
  public JourneyMap on(JourneyMap map) {
    if (map.touchpoint(known).isPresent())
      throw Refused.conflict("journey.touchpoint.key-twice", known);
    return Redrawn.touchpoint(
        map,
        touchpoint,
        one -> {
          var parts = new Parts(one);
          parts.key = known;
          return parts.joined();
        });
  }
}
