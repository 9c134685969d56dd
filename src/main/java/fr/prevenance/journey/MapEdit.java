package fr.prevenance.journey;

/** A change that somebody asks for. */
public interface MapEdit {

  /** The path of what it touches: {@code stages/wait/name}; empty for the whole. */
  String target();

  /**
   * What to say of it when it is taken back.
   *
   * @param map as it was before
   */
  Edit.Saying saying(JourneyMap map);

  JourneyMap on(JourneyMap map);
}
