package fr.prevenance.journey;

import java.util.List;

/** Another map in the place of the one that was. */
record WholeMap(JourneyMap map) implements MapEdit {

  @Override
  public String target() {
    return "";
  }

  @Override
  public Edit.Saying saying(JourneyMap old) {
    return new Edit.Saying("journey.edit.replaced", List.of(map.title()));
  }

  @Override
  public JourneyMap on(JourneyMap old) {
    return map;
  }
}
