package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.edit.Move;
import fr.prevenance.journey.edit.Removal;
import java.util.Arrays;

/**
 * From what a form names to the change it means: {@code stages/wait}, {@code touchpoints/screen}.
 */
final class Targets {

  private Targets() {}

  static Removal removal(String what) {
    String key = key(what);
    return isStage(what) ? new Removal.OfStage(key) : new Removal.OfTouchpoint(key);
  }

  /**
   * @param way one place further; or else {@code stage} and {@code before} say where
   */
  static Move move(String what, String way, String stage, String before) {
    String key = key(what);
    if (way.isEmpty())
      return isStage(what)
          ? new Move.OfStage(key, before)
          : new Move.OfTouchpoint(key, stage, before);
    Move.Way known =
        Arrays.stream(Move.Way.values())
            .filter(one -> one.name().equals(way))
            .findFirst()
            .orElseThrow(Refused::notFound);
    return isStage(what) ? new Move.StepOfStage(key, known) : new Move.StepOfTouchpoint(key, known);
  }

  private static boolean isStage(String what) {
    return what.startsWith("stages/");
  }

  private static String key(String what) {
    if (!isStage(what) && !what.startsWith("touchpoints/")) throw Refused.notFound();
    return what.substring(what.indexOf('/') + 1);
  }
}
